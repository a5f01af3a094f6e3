import type { CaseRecord, RecordEvidence, RecordGround } from '@/lib/cases/record-schema';
import type { FindingView, WordsView } from './model';
import { quoteViews } from './quote';
import { factView } from './sections/country';
import type { ReportWords } from './words';

/** What the project says on these grounds, in their order, each thing once. */
export function wordsOn(record: CaseRecord, grounds: readonly RecordGround[], words: ReportWords): WordsView[] {
  const quotes = eachOnce(
    grounds.flatMap(({ evidence }) => evidence.flatMap((each) => (each.kind === 'quote' ? [each] : []))),
  );
  return [...eachOnce(grounds.flatMap((ground) => groundView(ground, words))), ...quoteViews(record, quotes, words)];
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function groundView(ground: RecordGround, words: ReportWords): WordsView[] {
  if (ground.kind === 'fact') return ground.evidence.flatMap((each) => evidenceView(each, words));
  const note = ground.note ? words.own('leafNotes', ground.note) : '';
  const shown = ground.evidence.flatMap((each) => evidenceView(each, words));
  if (ground.kind === 'finding')
    return [
      {
        kind: 'answer',
        asked: words.t('findings.rule'),
        answer: words.rule(ground.about.key, 'title', ground.about.words),
        basis: '',
        remark: '',
      },
    ];
  if (ground.kind === 'signal' || shown.some(({ kind }) => kind === 'unanswered')) return shown;
  if (shown.some(({ kind }) => kind === 'answer'))
    return shown.map((each) => (each.kind === 'answer' ? { ...each, remark: join(each.remark, note) } : each));
  const asked = words.question(ground.about.key, ground.about.words);
  return [{ kind: 'unanswered', asked, basis: '', remark: note }];
}

/** An answer; facts have a place of their own, and phrases stand together after the answers. */
function evidenceView(evidence: RecordEvidence, words: ReportWords): WordsView[] {
  if (evidence.kind !== 'answer') return [];
  const asked = words.question(evidence.question, evidence.text);
  const remark = answeredBy(evidence, words);
  if (evidence.values.every(({ key }) => key === 'unknown'))
    return [{ kind: 'unanswered', asked, basis: evidence.basis, remark: join(words.t('answers.unknown'), remark) }];
  return [
    {
      kind: 'answer',
      asked,
      answer: words.options(evidence.question, evidence.values),
      basis: evidence.basis,
      remark,
    },
  ];
}

/** Who answered and when, as far as it is known. */
export function answeredBy(
  { by, at }: { by: string | null; at: string | null },
  { t, name, date }: ReportWords,
): string {
  if (by && at) return t('findings.answeredBy', { name: name(by), date: date(at) });
  if (by) return name(by);
  return at ? date(at) : '';
}

/** The country facts that these grounds rest on, each once. */
export function factsOf(
  record: CaseRecord,
  grounds: readonly RecordGround[],
  words: ReportWords,
): FindingView['facts'] {
  return eachOnce(
    grounds
      .filter(({ kind }) => kind === 'fact')
      .flatMap((ground) => {
        const facts = ground.evidence.flatMap((each) => (each.kind === 'fact' ? [each] : []));
        if (facts.length > 0) return facts.map((fact) => factView(record, fact, words));
        const note = ground.note ? words.own('leafNotes', ground.note) : words.t('findings.notAnswered');
        return [{ text: words.pair(words.sealed('topics', ground.about), note), remark: '' }];
      }),
  );
}

function eachOnce<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}
