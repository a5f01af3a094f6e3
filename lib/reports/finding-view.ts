import type { CaseRecord, RecordEvidence, RecordFinding, RecordGround, RecordRule } from '@/lib/cases/record-schema';
import { factLine, sourceTitles } from './country-view';
import type { FindingView, Mark, WordsView } from './model';
import { passageView } from './norm-view';
import { quoteView } from './quote';
import type { ReportWords } from './words';

/** A finding that is flagged or cannot be told, clause beside words. */
export function findingView(record: CaseRecord, finding: RecordFinding, words: ReportWords): FindingView {
  const { t } = words;
  const rule = record.rules.find(({ id }) => id === finding.rule);
  const passages = record.guideline.clauses.filter(({ id }) => rule?.clauses.includes(id));
  const clauses = passages.filter(({ kind }) => kind === 'clause');
  const printed = clauses.length > 0 ? clauses : passages;
  const others = passages.filter((passage) => !printed.includes(passage)).map(({ id }) => id);
  const raising = finding.raise.flatMap(({ met, grounds }) => (met === 'false' ? [] : grounds));
  const grounds = [...finding.grounds, ...raising].filter(({ bearing }) => bearing !== 'against');
  const isBar = rule?.effect.key === 'bar';
  return {
    mark: findingMark(finding, rule),
    level: levelInWords(finding, rule, words),
    place: [rule && words.sealed('limbs', rule.limb), words.subject(finding.subject)].filter(Boolean).join(' · '),
    rule: finding.rule,
    title: words.rule(finding.rule, 'title', finding.title),
    joining: rule ? words.rule(rule.id, 'reasoning', rule.reasoning) : '',
    clauses: printed.map(passageView),
    also: others.length > 0 ? t('findings.also', { passages: words.list(others), section: t('norm.title') }) : '',
    words: eachOnce(grounds.flatMap((ground) => groundView(record, ground, words))),
    facts: factsOf(record, grounds, words),
    changes: finding.wouldChange.map((set) =>
      set.map(({ question, text, subject, to, values }) =>
        t(`findings.${to}`, {
          question: words.question(question, text),
          subject: words.subject(subject),
          values: words.options(question, values),
        }),
      ),
    ),
    changesNone:
      finding.outcome.key === 'flagged' && rule?.effect.key !== 'credit' && finding.wouldChange.length === 0
        ? t('findings.wouldChangeNone')
        : '',
    missing: finding.missing.map(
      ({ question, text, subject }) => `${words.question(question, text)} (${words.subject(subject)})`,
    ),
    mitigations: rule?.mitigations.map((mitigation) => words.sealed('mitigations', mitigation)) ?? [],
    barRemark: isBar ? t('findings.barNotOffset') : '',
    reviews: record.reviews.flatMap((review) =>
      review.responses
        .filter((response) => response.finding === finding.id && review.version === record.project.version)
        .map(({ response, note }) => ({
          by: review.reviewer.name,
          response: words.own('responses', response),
          note,
        })),
    ),
  };
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
export function importance(finding: RecordFinding, rule: RecordRule | undefined): number {
  const open = finding.outcome.key === 'cannot-tell';
  if (rule?.effect.key === 'bar') return open ? 1 : 0;
  if (rule?.effect.key === 'credit') return open ? 31 : 30;
  const rank = ['extreme', 'high', 'medium', 'low', 'none'].indexOf(open ? finding.upTo.key : finding.level.key);
  return (open ? 20 : 10) + rank;
}

function levelInWords(finding: RecordFinding, rule: RecordRule | undefined, words: ReportWords): string {
  const level = words.sealed('levels', finding.level);
  const upTo = words.sealed('levels', finding.upTo);
  const effect = rule && rule.effect.key !== 'weigh' ? words.sealed('effects', rule.effect) : '';
  if (rule?.effect.key === 'credit') return finding.outcome.key === 'flagged' ? effect : join(effect, outcome());
  if (finding.outcome.key === 'cannot-tell') return join(effect, outcome(), words.t('levels.upTo', { level: upTo }));
  const rising = finding.upTo.key !== finding.level.key;
  return join(effect, rising ? words.t('findings.levelRising', { level, upTo }) : level);

  function outcome() {
    return words.sealed('outcomes', finding.outcome);
  }
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
        if (facts.length > 0)
          return facts.map((fact) => ({ text: factLine(fact, words), sources: sourceTitles(record, fact).join('; ') }));
        const note = ground.note ? words.own('leafNotes', ground.note) : words.t('findings.notAnswered');
        return [{ text: `${words.sealed('topics', ground.about)}: ${note}`, sources: '' }];
      }),
  );
}

function eachOnce<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}
