import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LevelMark } from '@/components/ui/level-mark';
import type { CaseFile } from '@/lib/cases/case-file';
import { type ResidualLevel, residualLevels } from '@/lib/cases/residual';
import type { LimbLevel } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { markOfCell } from './mark-of';

/** Components and limbs before and after the work on their findings; nothing while nobody has worked on any. */
export async function ResidualTable({ file, words }: { file: CaseFile; words: FindingWords }) {
  const { screening, work } = file;
  if (!screening || work.entries.length === 0) return null;
  const t = await getTranslations('work');
  const { openBars, findings } = screening;
  const rows = residualLevels(screening, work).levels.filter(({ inherent }) => inherent.upTo !== 'none');
  const limbOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.limb;
  const mark = (cell: LimbLevel) => <LevelMark {...markOfCell(cell, openBars, limbOf, words)} size="small" />;
  return (
    <section aria-labelledby="residual" className="mt-12">
      <h2 id="residual" className="font-serif text-h2">
        {t('levels.title')}
      </h2>
      <table className="mt-4 block w-full border-collapse text-small sm:table">
        <caption className="sr-only">{t('levels.all')}</caption>
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr>
            {(['component', 'limb', 'inherent', 'residual'] as const).map((head) => (
              <th key={head} scope="col" className="eyebrow border-ink border-b-[1.5px] py-2 pe-4 text-start">
                {t(`levels.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {rows.map((row) => (
            <tr key={`${row.subject} ${row.limb}`} className="block border-hairline border-b py-3 sm:table-row">
              <th scope="row" className="block pe-4 text-start font-semibold sm:table-cell sm:py-3">
                {words.subject(row.subject)}
              </th>
              <td className="block pe-4 sm:table-cell">{words.rulebook.limb(row.limb)}</td>
              <Cell label={t('levels.inherent')}>{mark(asFound(row))}</Cell>
              <Cell label={t('levels.residual')}>{mark(row)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td className="grid grid-cols-[2fr_3fr] gap-4 pt-1 sm:table-cell sm:pe-4">
      <span aria-hidden="true" className="text-muted sm:hidden">
        {label}
      </span>
      {children}
    </td>
  );
}

function asFound({ subject, limb, inherent }: ResidualLevel): LimbLevel {
  return { subject, limb, ...inherent };
}
