import type { CaseRecord, RecordFinding, RecordGround, RecordRule } from '@/lib/cases/record-schema';
import { factsOf, wordsOn } from './finding-words';
import type { FindingView, Mark, WordsView } from './model';
import { passageView } from './sections/norm';
import type { ReportWords } from './words';

/**
 * Findings that are flagged or cannot be told, clause beside words, most important first. Subjects on which one rule
 * came out the same share a spread, so that the clause is not printed twenty times.
 */
export function findingViews(record: CaseRecord, words: ReportWords): { id: string; finding: FindingView }[] {
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
      if (!rule) return [];
      const id = ['finding', first.rule, first.outcome.key, first.level.key, first.upTo.key].join('-');
      return [{ rank: importance(first, rule), id, finding: findingView(record, first, group, rule, words) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, finding }) => ({ id, finding }));
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
  const said = group.map((finding) => ({
    subject: words.subject(finding.subject),
    items: wordsOn(record, openGrounds(finding), words),
  }));
  const fixed = first.outcome.key === 'flagged' && rule.effect.key !== 'credit';
  return {
    mark: findingMark(first, rule),
    level: levelInWords(first, rule, words),
    place: `${words.sealed('limbs', rule.limb)} · ${words.several(said.map(({ subject }) => subject))}`,
    rule: rule.id,
    title: words.rule(rule.id, 'title', first.title),
    joining: words.rule(rule.id, 'reasoning', rule.reasoning),
    clauses: printed.map(passageView),
    also: others.length > 0 ? t('findings.also', { passages: words.list(others), section: t('sections.norm') }) : '',
    words: sameWords(said, words),
    facts: factsOf(record, group.flatMap(openGrounds), words),
    changes: group.map(({ wouldChange }) =>
      wouldChange.map((set) => set.map((change) => changeInWords(change, words))),
    ),
    changesNone:
      fixed && group.every(({ wouldChange }) => wouldChange.length === 0) ? t('findings.wouldChangeNone') : '',
    mitigations: rule.mitigations.map((mitigation) => words.sealed('mitigations', mitigation)),
    missing: missingIn(
      group,
      said.flatMap(({ items }) => items),
      words,
    ),
    barRemark: rule.effect.key === 'bar' ? barRemark(rule, words) : '',
    reviews: group.flatMap((finding) => reviewsOf(record, finding, group.length > 1, words)),
  };
}

/** What speaks for the flag or is open, and what makes it graver. */
function openGrounds({ grounds, raise }: RecordFinding): RecordGround[] {
  const raising = raise.flatMap(({ met, grounds }) => (met === 'false' ? [] : grounds));
  return [...grounds, ...raising].filter(({ bearing }) => bearing !== 'against');
}

function sameWords(said: readonly { subject: string; items: WordsView[] }[], words: ReportWords): FindingView['words'] {
  const groups = new Map<string, { subjects: string[]; items: WordsView[] }>();
  for (const { subject, items } of said) {
    const key = JSON.stringify(items);
    groups.set(key, { items, subjects: [...(groups.get(key)?.subjects ?? []), subject] });
  }
  return [...groups.values()].map(({ subjects, items }) => ({
    subjects: said.length > 1 ? words.several(subjects) : '',
    items,
  }));
}

function missingIn(group: readonly RecordFinding[], shown: readonly WordsView[], words: ReportWords): string[] {
  const asked = new Set(shown.flatMap((item) => (item.kind === 'unanswered' ? [item.asked] : [])));
  const missing = group.flatMap((finding) => finding.missing);
  return missing
    .map(({ question, text, subject }) => ({ question: words.question(question, text), subject }))
    .filter(({ question }) => !asked.has(question))
    .map(({ question, subject }) => `${question} (${words.subject(subject)})`);
}

function reviewsOf(
  record: CaseRecord,
  finding: RecordFinding,
  several: boolean,
  words: ReportWords,
): FindingView['reviews'] {
  return record.reviews.flatMap(({ version, reviewer, responses }) =>
    responses
      .filter((response) => response.finding === finding.id && version === record.project.version)
      .map(({ response, note }) => ({
        by: words.name(reviewer.id),
        on: several ? words.subject(finding.subject) : '',
        response: words.own('responses', response),
        note,
      })),
  );
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
