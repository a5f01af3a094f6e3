import type { CaseRecord } from '@/lib/cases/record-schema';
import type { PassageView, ReportModel } from './model';
import type { ReportWords } from './words';

/** A passage as printed: its words with note numbers in square brackets, its notes underneath. */
export function passageView({ id, leadIn, text, notes }: CaseRecord['guideline']['clauses'][number]): PassageView {
  const cuts = notes.map(({ at }) => at);
  const runs = [0, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? text.length));
  const numbers = notes.map((note) => note.id.replace(/^n/, ''));
  return {
    id,
    leadIn: leadIn ?? '',
    text: runs.map((run, index) => (numbers[index] ? `${run}[${numbers[index]}]` : run)).join(''),
    notes: notes.map((note) => ({ number: note.id.replace(/^n/, ''), text: note.text })),
  };
}

export function normView({ guideline }: CaseRecord, { t }: ReportWords): ReportModel['norm'] {
  return {
    title: t('norm.title'),
    lead: t('norm.lead', { guideline: guideline.title, section: guideline.section }),
    passages: guideline.clauses.map(passageView),
  };
}
