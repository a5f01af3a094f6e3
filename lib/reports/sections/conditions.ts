import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, orSay, table } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { answersTo } from './decision';

/** Every condition of every decision in one table, with how it was last found; and who watches what. */
export function conditionsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, own, date } = words;
  const conditions = record.decisions.flatMap((decision) =>
    decision.conditions.map((condition, index) => ({ decision, condition, number: index + 1 })),
  );
  const monitoring = record.decisions.flatMap(({ number, kind, details }) =>
    details
      .filter(({ about }) => about.key === 'monitoring')
      .map(({ words: text }) => words.pair(t('decisions.heading', { number, kind: own('kinds', kind) }), text)),
  );
  return orSay(
    [
      ...table(
        t('conditions.caption'),
        [
          [t('conditions.condition'), 18],
          [t('decisions.owner'), 9],
          [t('decisions.dueOn'), 8],
          [t('conditions.state'), 8],
        ],
        conditions.map(({ decision, condition: { text, owner, dueOn, checks }, number }) => {
          const last = checks.at(-1);
          return [
            `${t('conditions.of', { condition: number, decision: decision.number })}\n${text}`,
            owner,
            date(dueOn),
            last ? `${own('checks', last.outcome)}\n${date(last.at)}` : t('decisions.neverChecked'),
          ];
        }),
      ),
      ...list(monitoring),
      ...answersTo(record, ['M1', 'M2', 'M3', 'M3b', 'S8', 'M7'], words),
    ],
    t('conditions.none'),
  );
}
