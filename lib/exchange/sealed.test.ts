import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/reports/sample-records';
import { asUri, contentUri, uuidsOf, uuidV5 } from './sealed';

describe('ids that grow from what they name', () => {
  it('follow RFC 9562, version 5 (its own example)', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('are the same in every record of a case and others in another case', () => {
    const record = sampleRecord();
    const [event] = record.events;
    const next = event ? [{ ...event, at: '2026-12-01T08:00:00.000Z', hash: 'e'.repeat(64) }] : [];
    const later = { ...record, events: [...record.events, ...next] };
    const other = { ...record, events: event ? [{ ...event, hash: 'f'.repeat(64) }] : [] };
    expect(uuidsOf(later)('finding:1')).toBe(uuidsOf(record)('finding:1'));
    expect(uuidsOf(other)('finding:1')).not.toBe(uuidsOf(record)('finding:1'));
    expect(uuidsOf(record)('finding:2')).not.toBe(uuidsOf(record)('finding:1'));
  });

  it('name content by its hash (the example of RFC 6920)', () => {
    // SHA-256 of "Hello World!"
    expect(contentUri('7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069')).toBe(
      'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
    );
  });

  it('take an address only where one was typed', () => {
    expect(asUri('https://a.example/ü b')).toBe('https://a.example/%C3%BC%20b');
    expect(asUri('see the archive')).toBeUndefined();
    expect(asUri(null)).toBeUndefined();
  });
});
