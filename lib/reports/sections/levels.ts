import type { CaseRecord, Term } from '@/lib/cases/record-schema';
import { LIMBS } from '@/lib/rules/types';
import { list, orSay, words as say, table } from '../blocks';
import { levelMark } from '../finding-view';
import type { Block, Cell, Marked } from '../model';
import type { ReportWords } from '../words';

type Levels = NonNullable<CaseRecord['screening']>['levels'];
type Pair = CaseRecord['work']['levels'][number]['residual'];

/** The level of each limb before any mitigation, by component, and the rules that it comes from. */
export function inherentSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const { screening } = record;
  if (!screening) return say('text', t('levels.none'));
  const { levels } = screening;
  const limbs = LIMBS.flatMap((limb) => levels.find((each) => each.limb.key === limb)?.limb ?? []);
  const subjects = [...new Map(levels.map(({ subject }) => [subject.key, subject])).values()];
  return [
    ...say('lead', t('levels.lead')),
    ...table(
      t('levels.caption'),
      [[t('levels.component'), 15], ...limbs.map((limb) => [words.sealed('limbs', limb), 10] as const)],
      subjects.map((subject): Cell[] => [
        words.subject(subject),
        ...limbs.map((limb) => cell(record, levels, subject, limb, words)),
      ]),
    ),
    ...limbs.flatMap((limb) => {
      const because = reasons(record, limb, words);
      return because.length > 0 ? [...say('label', words.sealed('limbs', limb)), ...list(because)] : [];
    }),
  ];
}

/** What raised a limb: each rule with its level and where. */
function reasons(record: CaseRecord, limb: Term, words: ReportWords): string[] {
  const findings = (record.screening?.findings ?? []).filter(({ outcome }) => outcome.key === 'flagged');
  return record.rules
    .filter((rule) => rule.limb.key === limb.key && rule.effect.key !== 'credit')
    .flatMap((rule) => {
      const own = findings.filter((finding) => finding.rule === rule.id);
      const [first] = own;
      if (!first) return [];
      return [
        words.t('levels.because', {
          rule: words.rule(rule.id, 'title', rule.title),
          level: words.sealed('levels', first.level),
          subjects: words.several(own.map(({ subject }) => words.subject(subject))),
        }),
      ];
    });
}

function cell(record: CaseRecord, levels: Levels, subject: Term, limb: Term, words: ReportWords): Marked[] {
  const found = levels.find((each) => each.subject.key === subject.key && each.limb.key === limb.key);
  if (!found) return [];
  const bar = record.screening?.openBars.find((each) => {
    const rule = record.rules.find(({ id }) => id === each.rule);
    return each.subject.key === subject.key && rule?.limb.key === limb.key;
  });
  const { t, sealed } = words;
  const level = sealed('levels', found.level);
  const upTo = sealed('levels', found.upTo);
  if (bar?.outcome.key === 'flagged') return [{ mark: 'bar', words: t('marks.bar', { level: upTo }) }];
  if (found.level.key === 'cannot-tell')
    return [{ mark: 'cannot-tell', words: t(bar ? 'marks.openBar' : 'marks.open', { level: upTo }) }];
  if (hasCredit(record, subject, limb)) return [{ mark: 'credit', words: t('marks.credit') }];
  if (found.level.key === 'none') return [{ mark: 'clear', words: t('marks.nothing') }];
  const told = found.level.key === found.upTo.key ? level : t('marks.couldBe', { level, upTo });
  return [{ mark: levelMark(found.level.key), words: told }];
}

/** Credits never touch a level, so that the matrix has to look for them. */
function hasCredit(record: CaseRecord, subject: Term, limb: Term): boolean {
  const credits = record.rules.filter(({ effect, ...rule }) => effect.key === 'credit' && rule.limb.key === limb.key);
  return (record.screening?.findings ?? []).some(
    ({ rule, outcome, ...finding }) =>
      outcome.key === 'flagged' && finding.subject.key === subject.key && credits.some(({ id }) => id === rule),
  );
}

/** What is left of each level after the work, beside what was found; and every override of the level that must decide. */
export function residualSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, sealed, own } = words;
  const told = ({ level, upTo }: Pair): Marked[] => [
    {
      mark: levelMark(level.key),
      words:
        level.key === upTo.key
          ? sealed('levels', level)
          : t('marks.couldBe', { level: sealed('levels', level), upTo: sealed('levels', upTo) }),
    },
  ];
  const { pinned, levels } = record.work;
  const overrides = record.decisions.filter(({ kind }) => kind.key === 'override');
  const { requiredLevel, levelReason } = record.case;
  return [
    ...orSay(
      table(
        t('work.caption'),
        [
          [t('levels.component'), 16],
          [t('work.limb'), 12],
          [t('work.inherent'), 10],
          [t('work.residual'), 10],
        ],
        levels
          .filter(({ inherent }) => inherent.upTo.key !== 'none')
          .map(({ subject, limb, inherent, residual }) => [
            words.subject(subject),
            sealed('limbs', limb),
            told(inherent),
            told(residual),
          ]),
      ),
      t('residual.none'),
    ),
    ...(pinned ? say('remark', t('residual.pinned', { version: pinned.version, date: words.date(pinned.at) })) : []),
    ...(requiredLevel
      ? say(
          'text',
          t('residual.required', {
            level: own('roles', requiredLevel),
            why: levelReason ? own('levelReasons', levelReason) : t('project.notStated'),
          }),
        )
      : []),
    ...say('text', overrides.length === 0 ? t('residual.noOverride') : ''),
    ...list(
      overrides.map(({ number, decider, level, takenAt, reasons: why }) =>
        t('residual.override', {
          number,
          name: words.name(decider.id),
          level: own('roles', level),
          date: words.date(takenAt),
          reasons: why,
        }),
      ),
    ),
  ];
}
