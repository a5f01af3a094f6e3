import { describe, expect, test } from 'vitest';
import { emptyDraft } from '@/lib/cases/project';
import type { Signal } from '@/lib/rules/types';
import { passagesOf } from './passages';

const text = 'The project trains judges. It supplies sniffer dogs and night vision to the border police. Nothing else.';
const draft = { ...emptyDraft, summary: text };

function signal(quote: string, field = 'summary'): Signal {
  const start = text.indexOf(quote);
  return {
    key: quote,
    field,
    subject: 'project',
    group: 'g',
    question: 'E4',
    suggests: 'yes',
    start,
    end: start + quote.length,
    quote,
    language: 'en',
    negated: false,
  };
}

describe('passages', () => {
  test('a phrase is shown in its sentence, with offsets into that sentence', () => {
    const [passage] = passagesOf(draft, [signal('sniffer dogs')]);
    expect(passage?.text).toBe('It supplies sniffer dogs and night vision to the border police.');
    expect(passage?.ranges.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['sniffer dogs']);
    expect([passage?.cutBefore, passage?.cutAfter]).toEqual([true, true]);
  });

  test('two phrases of one sentence share one passage', () => {
    const passages = passagesOf(draft, [signal('night vision'), signal('sniffer dogs')]);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.ranges).toHaveLength(2);
  });

  test('a phrase of a field that is gone is left out', () => {
    expect(passagesOf(draft, [signal('sniffer dogs', 'components.c9.description')])).toEqual([]);
  });
});
