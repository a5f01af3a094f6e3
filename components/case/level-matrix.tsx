import { LevelMark } from '@/components/ui/level-mark';
import { type Finding, LIMBS, type Limb, type LimbLevel, type Screening } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { markOfCell } from './mark-of';

/** Components by limbs: in each cell the gravest level, in a shape and words, leading to the finding behind it. */
export function LevelMatrix({ screening, words }: { screening: Screening; words: FindingWords }) {
  const { t, rulebook, description } = words;
  const limbs = LIMBS.filter(
    (limb) => screening.levels.some((cell) => cell.limb === limb) || creditsIn(screening, limb).length > 0,
  );
  const concerns = (subject: string) => screening.levels.some((cell) => cell.subject === subject);
  const rows = [...description.components.map(({ id }) => id), 'project'].filter(concerns);
  return (
    <table className="mt-8 block w-full border-collapse text-small sm:table">
      <caption className="sr-only">{t('matrix.caption')}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="sm:table-row">
          <th
            scope="col"
            className="eyebrow border-b-[1.5px] border-ink py-2 pe-4 text-start align-bottom sm:table-cell"
          >
            {t('matrix.component')}
          </th>
          {limbs.map((limb) => (
            <th
              key={limb}
              scope="col"
              className="eyebrow border-b-[1.5px] border-ink px-3 py-2 text-start align-bottom sm:table-cell"
            >
              {rulebook.limb(limb)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map((subject) => (
          <tr key={subject} className="block border-b border-hairline py-4 sm:table-row sm:py-0">
            <th
              scope="row"
              className="block max-w-[22rem] text-start align-top text-base font-semibold sm:table-cell sm:py-4 sm:pe-4"
            >
              {words.subject(subject)}
            </th>
            {limbs.map((limb) => (
              <td key={limb} className="grid grid-cols-[2fr_3fr] gap-4 pt-2 align-top sm:table-cell sm:px-3 sm:py-4">
                <span aria-hidden="true" className="text-muted sm:hidden">
                  {rulebook.limb(limb)}
                </span>
                <Cell screening={screening} subject={subject} limb={limb} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function creditsIn(screening: Screening, limb: Limb): Finding[] {
  return screening.findings.filter(
    (finding) => finding.effect === 'credit' && finding.outcome === 'flagged' && finding.limb === limb,
  );
}

function Cell({
  screening,
  subject,
  limb,
  words,
}: {
  screening: Screening;
  subject: string;
  limb: Limb;
  words: FindingWords;
}) {
  const credit = creditsIn(screening, limb).find((finding) => finding.subject === subject);
  if (credit) {
    return (
      <a href={`#${credit.id}`} className="text-inherit">
        <LevelMark level="credit" label={words.t('marks.credit')} size="small" />
      </a>
    );
  }
  const cell = screening.levels.find((each) => each.subject === subject && each.limb === limb);
  if (!cell) return <span className="text-muted">{words.t('matrix.notAsked')}</span>;
  if (limb === 'duty' && cell.level === 'none') {
    return <span className="text-muted">{words.t('matrix.noCredit')}</span>;
  }
  const limbOf = (rule: string) => screening.findings.find((finding) => finding.rule === rule)?.limb;
  const mark = <LevelMark {...markOfCell(cell, screening.openBars, limbOf, words)} size="small" />;
  const finding = gravest(screening.findings, cell);
  if (!finding) return mark;
  return (
    <a href={`#${finding.id}`} className="text-inherit">
      {mark}
    </a>
  );
}

function gravest(findings: readonly Finding[], cell: LimbLevel): Finding | undefined {
  const here = findings.filter(
    ({ subject, limb, effect }) => subject === cell.subject && limb === cell.limb && effect !== 'credit',
  );
  const shown = cell.level === 'cannot-tell' ? 'cannot-tell' : 'flagged';
  const matching = here.filter(({ outcome }) => outcome === shown);
  return (
    matching.find(({ effect }) => effect === 'bar') ??
    matching.find(({ level, upTo }) => (shown === 'flagged' ? level === cell.level : upTo === cell.upTo))
  );
}
