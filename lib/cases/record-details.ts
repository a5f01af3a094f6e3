import type { DecisionFile } from '@/lib/cases/case-file';
import { DETAIL_FIELDS, type LiftOutcome } from '@/lib/cases/decision-details';
import type { RecordDecision } from './record-schema';
import { type RecordWords, term } from './record-words';

/** What a decision of its kind records, in the order in which it was asked; what was left empty is left out. */
export function detailsInWords(
  { kind, details }: Pick<DecisionFile, 'kind' | 'details'>,
  { report }: RecordWords,
): RecordDecision['details'] {
  return DETAIL_FIELDS[kind].flatMap((field) => {
    const about = term(report.details, field.name);
    const value = details[field.name];
    if (value === undefined || value.length === 0) return [];
    if (field.type === 'outcomes')
      return (value as LiftOutcome[]).map((outcome) => outcomeInWords(outcome, about, report));
    if (field.type === 'one' || field.type === 'many') {
      const chosen = [value].flat().map((option) => term(report.options, String(option)));
      return [{ about, words: chosen.map(({ words }) => words).join(', '), chosen }];
    }
    return [{ about, words: String(value), chosen: [] }];
  });
}

function outcomeInWords(
  { decision, condition, outcome, reasons, evidence }: LiftOutcome,
  about: RecordDecision['details'][number]['about'],
  { options }: RecordWords['report'],
): RecordDecision['details'][number] {
  const words = [`Decision ${decision}, condition ${condition}:`, reasons, evidence].filter(Boolean).join(' ');
  return { about, words, chosen: [term(options, outcome)] };
}
