import type { CaseRecord, RecordEvidence, RecordGround } from '@/lib/cases/record-schema';
import { factView } from './country-view';
import type { FindingView, WordsView } from './model';
import { quoteView } from './quote';
import type { ReportWords } from './words';

/** What the project says on these grounds, in their order, each thing once. */
export function wordsOn(record: CaseRecord, grounds: readonly RecordGround[], words: ReportWords): WordsView[] {
  return eachOnce(grounds.flatMap((ground) => groundView(record, ground, words)));
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function groundView(record: CaseRecord, ground: RecordGround, words: ReportWords): WordsView[] {
  if (ground.kind === 'fact')
    return ground.evidence.flatMap((each) => (each.kind === 'fact' ? [] : evidenceView(record, each, words)));
  const note = ground.note ? words.own('leafNotes', ground.note) : '';
  const shown = ground.evidence.flatMap((each) => evidenceView(record, each, words));
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
  return [{ kind: 'unanswered', asked, basis: '', remark: note }, ...shown];
}

function evidenceView(record: CaseRecord, evidence: RecordEvidence, words: ReportWords): WordsView[] {
  if (evidence.kind === 'fact') return [];
  if (evidence.kind === 'quote') return [quoteView(record, evidence, words)];
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
