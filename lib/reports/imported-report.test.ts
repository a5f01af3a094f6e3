import { expect, it } from 'vitest';
import { importedReport } from './imported-report';
import { languagePack } from './language-packs';
import { sampleNames, sampleRecord } from './sample-records';

const drawn = (record = sampleRecord({ decisions: 1 })) =>
  importedReport(
    { record, hash: '0'.repeat(64), names: sampleNames, watermark: 'Decided there, not here.' },
    languagePack('fr'),
  );

it('is the report of the record, and says over and under it where it is from', () => {
  expect(drawn()).toMatchObject({ language: 'fr', footer: { watermark: 'Decided there, not here.' } });
  expect(drawn()?.template).toBeUndefined();
});

it('is none where what was sealed elsewhere is no date', () => {
  const record = sampleRecord({ decisions: 1 });
  const [decision] = record.decisions;
  if (decision) decision.takenAt = 'yesterday';
  expect(record.decisions).toHaveLength(1);
  expect(drawn(record)).toBeNull();
});
