import type { CaseRecord, RecordEvidence, RecordFinding, RecordGround, RecordRule } from '@/lib/cases/record-schema';
import { factView } from './country-view';
import type { FindingPart, FindingView, Mark, WordsView } from './model';
import { passageView } from './norm-view';
import { quoteView } from './quote';
import type { ReportWords } from './words';

/**
 * Findings that are flagged or cannot be told, clause beside words, most important first. Subjects on which one rule
 * came out the same share a spread, so that the clause is not printed twenty times.
 */
export function findingViews(record: CaseRecord, words: ReportWords): FindingView[] {
  const ruleOf = new Map(record.rules.map((rule) => [rule.id, rule]));
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of record.screening?.findings ?? []) {
    if (finding.outcome.key !== 'flagged' && finding.outcome.key !== 'cannot-tell') continue;
    const key = [finding.rule, finding.outcome.key, finding.level.key, finding.upTo.key].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const rule = first && ruleOf.get(first.rule);
      return rule ? [{ rank: importance(first, rule), view: findingView(record, first, group, rule, words) }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ view }) => view);
}

function findingView(
  record: CaseRecord,
  first: RecordFinding,
  group: readonly RecordFinding[],
  rule: RecordRule,
  words: ReportWords,
): FindingView {
  const { t } = words;
  const passages = record.guideline.clauses.filter(({ id }) => rule.clauses.includes(id));
  const clauses = passages.filter(({ kind }) => kind === 'clause');
  const printed = clauses.length > 0 ? clauses : passages;
  const others = passages.filter((passage) => !printed.includes(passage)).map(({ id }) => id);
  const parts = group.map((finding) => partView(record, finding, words));
  const fixed = first.outcome.key === 'flagged' && rule.effect.key !== 'credit';
  return {
    mark: findingMark(first, rule),
    level: levelInWords(first, rule, words),
    place: `${words.sealed('limbs', rule.limb)} · ${parts.map(({ subject }) => subject).join('; ')}`,
    rule: rule.id,
    title: words.rule(rule.id, 'title', first.title),
    joining: words.rule(rule.id, 'reasoning', rule.reasoning),
    clauses: printed.map(passageView),
    also: others.length > 0 ? t('findings.also', { passages: words.list(others), section: t('norm.title') }) : '',
    parts,
    facts: factsOf(record, group.flatMap(openGrounds), words),
    changesNone:
      fixed && group.every(({ wouldChange }) => wouldChange.length === 0) ? t('findings.wouldChangeNone') : '',
    mitigations: rule.mitigations.map((mitigation) => words.sealed('mitigations', mitigation)),
    barRemark: rule.effect.key === 'bar' ? barRemark(rule, words) : '',
  };
}

/** What speaks for the flag or is open, and what makes it graver. */
function openGrounds({ grounds, raise }: RecordFinding): RecordGround[] {
  const raising = raise.flatMap(({ met, grounds }) => (met === 'false' ? [] : grounds));
  return [...grounds, ...raising].filter(({ bearing }) => bearing !== 'against');
}

function partView(record: CaseRecord, finding: RecordFinding, words: ReportWords): FindingPart {
  return {
    subject: words.subject(finding.subject),
    words: eachOnce(openGrounds(finding).flatMap((ground) => groundView(record, ground, words))),
    changes: finding.wouldChange.map((set) => set.map((change) => changeInWords(change, words))),
    missing: finding.missing.map(
      ({ question, text, subject }) => `${words.question(question, text)} (${words.subject(subject)})`,
    ),
    reviews: record.reviews.flatMap(({ version, reviewer, responses }) =>
      responses
        .filter((response) => response.finding === finding.id && version === record.project.version)
        .map(({ response, note }) => ({ by: reviewer.name, response: words.own('responses', response), note })),
    ),
  };
}

function changeInWords(change: RecordFinding['wouldChange'][number][number], words: ReportWords): string {
  const { question, text, subject, to, values, phrases } = change;
  const told = words.t(`findings.${to}`, {
    question: words.question(question, text),
    subject: words.subject(subject),
    values: words.options(question, values),
  });
  if (phrases.length === 0) return told;
  return `${told}; ${words.t('findings.phrases', { phrases: words.list(phrases.map((phrase) => words.t('findings.quoted', { words: phrase }))) })}`;
}

/** The shape that stands for a finding. */
export function findingMark(finding: RecordFinding, rule: RecordRule | undefined): Mark {
  if (finding.outcome.key === 'clear') return 'clear';
  if (finding.outcome.key === 'not-applicable') return 'none';
  if (rule?.effect.key === 'credit' && finding.outcome.key === 'flagged') return 'credit';
  if (finding.outcome.key === 'cannot-tell') return 'cannot-tell';
  return rule?.effect.key === 'bar' ? 'bar' : levelMark(finding.level.key);
}

/** The shape that stands for a level. */
export function levelMark(level: string): Mark {
  const known: readonly Mark[] = ['extreme', 'high', 'medium', 'low', 'cannot-tell'];
  return known.find((mark) => mark === level) ?? 'none';
}

/** Bars first, flagged before open; then by level; credits last. Smaller comes first. */
function importance(finding: RecordFinding, rule: RecordRule | undefined): number {
  const open = finding.outcome.key === 'cannot-tell';
  if (rule?.effect.key === 'bar') return open ? 1 : 0;
  if (rule?.effect.key === 'credit') return open ? 31 : 30;
  const rank = ['extreme', 'high', 'medium', 'low', 'none'].indexOf(open ? finding.upTo.key : finding.level.key);
  return (open ? 20 : 10) + rank;
}

function levelInWords(finding: RecordFinding, rule: RecordRule | undefined, words: ReportWords): string {
  const { t } = words;
  const level = words.sealed('levels', finding.level);
  const upTo = words.sealed('levels', finding.upTo);
  const open = finding.outcome.key === 'cannot-tell';
  if (rule?.effect.key === 'credit') return t(open ? 'marks.openCredit' : 'marks.credit');
  if (rule?.effect.key === 'bar') return open ? t('marks.openBar', { level: upTo }) : t('marks.bar', { level });
  if (open) return t('marks.open', { level: upTo });
  return finding.upTo.key === finding.level.key ? level : t('marks.couldBe', { level, upTo });
}

/** Why mitigation does not help, and what alone would. */
function barRemark(rule: RecordRule, words: ReportWords): string {
  const effect = `${words.sealed('effects', rule.effect)}.`;
  return rule.clearedOnlyBy ? `${effect} ${words.rule(rule.id, 'clearedOnlyBy', rule.clearedOnlyBy)}` : effect;
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
  const answered = shown.some(({ kind }) => kind === 'answer');
  if (ground.kind === 'signal' || (answered && !note)) return shown;
  const asked = words.question(ground.about.key, ground.about.words);
  return answered
    ? shown.map((each) => (each.kind === 'answer' ? { ...each, remark: join(each.remark, note) } : each))
    : [{ kind: 'unanswered', asked, remark: note }, ...shown];
}

function evidenceView(record: CaseRecord, evidence: RecordEvidence, words: ReportWords): WordsView[] {
  if (evidence.kind === 'fact') return [];
  if (evidence.kind === 'quote') return [quoteView(record, evidence, words)];
  return [
    {
      kind: 'answer',
      asked: words.question(evidence.question, evidence.text),
      answer: words.options(evidence.question, evidence.values) || words.t('findings.notAnswered'),
      basis: evidence.basis,
      remark: answeredBy(evidence, words),
    },
  ];
}

/** Who answered and when, as far as it is known. */
export function answeredBy({ by, at }: { by: string | null; at: string | null }, { t, date }: ReportWords): string {
  if (by && at) return t('findings.answeredBy', { name: by, date: date(at) });
  return by ?? (at ? date(at) : '');
}

function factsOf(record: CaseRecord, grounds: readonly RecordGround[], words: ReportWords): FindingView['facts'] {
  return eachOnce(
    grounds
      .filter(({ kind }) => kind === 'fact')
      .flatMap((ground) => {
        const facts = ground.evidence.flatMap((each) => (each.kind === 'fact' ? [each] : []));
        if (facts.length > 0) return facts.map((fact) => factView(record, fact, words));
        const note = ground.note ? words.own('leafNotes', ground.note) : words.t('findings.notAnswered');
        return [{ text: `${words.sealed('topics', ground.about)}: ${note}`, remark: '' }];
      }),
  );
}

function eachOnce<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}
