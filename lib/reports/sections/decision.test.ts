import { expect, test } from 'vitest';
import { languagePack } from '../language-packs';
import { sampleNames, sampleRecord } from '../sample-records';
import { reportWords } from '../words';
import { decisionSection } from './decision';

test('an error report after a decision leaves the decision first in the box', () => {
  const record = sampleRecord({ decisions: 2 });
  const [first, second] = record.decisions;
  if (!first || !second) throw new Error('Two decisions are needed');
  const error = { ...second, kind: { key: 'error_report', words: 'Error report' } };
  const words = reportWords(languagePack('en'), sampleNames);
  const shown = (decisions: (typeof record)['decisions']) =>
    decisionSection({ ...record, decisions }, words).find(({ kind }) => kind === 'strong');
  const decided = shown([first]);
  expect(decided).toEqual({ kind: 'strong', text: words.own('kinds', first.kind) });
  expect(shown([first, error])).toEqual(decided);
  expect(shown([error])).toEqual({ kind: 'strong', text: 'Error report' });
});
