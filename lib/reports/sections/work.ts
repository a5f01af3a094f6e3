import type { CaseRecord } from '@/lib/cases/record-schema';
import { orSay, rows } from '../blocks';
import { decisionEntry } from '../decision-entry';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { answersTo } from './decision';

/** Steps on the findings in their newest words; earlier revisions stand in the record. */
export function mitigationSection(record: CaseRecord, words: ReportWords): Block[] {
  return orSay(
    [...workEntries(record, 'step', words), ...answersTo(record, ['S3', 'S4', 'S7', 'T12'], words)],
    words.t('work.noSteps'),
  );
}

/** What was promised, by whom, how it is checked and what came of it; and what was waived. */
export function assurancesSection(record: CaseRecord, words: ReportWords): Block[] {
  return orSay(
    [
      ...workEntries(record, 'assurance', words),
      ...record.decisions.filter(({ kind }) => kind.key === 'waiver').map((decision) => decisionEntry(decision, words)),
      ...answersTo(record, ['S1', 'S2'], words),
    ],
    words.t('work.noAssurances'),
  );
}

/** Entries of one kind of work, each in its newest revision. */
export function workEntries({ work }: CaseRecord, kind: string, words: ReportWords): Block[] {
  const { t, own } = words;
  const newest = new Map(work.entries.filter((entry) => entry.kind.key === kind).map((entry) => [entry.number, entry]));
  return [...newest.values()].map((entry) => ({
    kind: 'entry',
    id: `work-${entry.number}`,
    heading: t('work.heading', { number: entry.number, kind: own('workKinds', entry.kind) }),
    note: '',
    blocks: rows([
      {
        label: t('reviews.finding'),
        text: words.pair(
          words.rule(entry.finding.split('@')[0] ?? '', 'title', entry.title),
          words.subject(entry.subject),
        ),
      },
      ...entry.fields.map((field) => ({
        label: own('workFields', field.about),
        text: field.words !== '' && field.chosen ? own('workChoices', field.chosen) : field.words,
      })),
      { label: t('work.by'), text: t('work.line', { name: words.name(entry.by.id), date: words.date(entry.at) }) },
    ]),
  }));
}
