import type { CaseRecord } from '@/lib/cases/record-schema';
import { words as say } from '../blocks';
import type { Block, PassageView } from '../model';
import type { ReportWords } from '../words';

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

/** Every passage that a rule of this record rests on, word for word, in its own language. */
export function normSection({ guideline }: CaseRecord, { t, language }: ReportWords): Block[] {
  return [
    ...say('lead', t('norm.lead', { guideline: guideline.title, section: guideline.section })),
    ...say('remark', language === 'en' ? '' : t('norm.original')),
    ...guideline.clauses.map((clause) => ({ kind: 'passage' as const, passage: passageView(clause) })),
  ];
}
