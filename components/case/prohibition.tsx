import { getTranslations } from 'next-intl/server';
import { LevelMark } from '@/components/ui/level-mark';
import type { CaseFile } from '@/lib/cases/case-file';
import { clauseById } from '@/lib/guideline/section';
import { paths } from '@/lib/paths';
import type { Screening } from '@/lib/rules/types';
import { findingWords } from './finding-words';

/** The prohibition that stands beside the choice while a bar is open. */
export async function Prohibition({ file, screening }: { file: CaseFile; screening: Screening }) {
  if (screening.openBars.length === 0) return null;
  const [t, words] = await Promise.all([getTranslations('decide'), findingWords(file.version.description)]);
  const subjects = [...new Set(screening.openBars.map(({ subject }) => subject))];
  const clause = clauseById('IV.3-A-iv');
  return (
    <section aria-labelledby="prohibition" className="border-extreme border-t-4 pt-4 lg:sticky lg:top-6">
      <h2 id="prohibition">
        <LevelMark level="bar" label={t('prohibition.title')} size="large" />
      </h2>
      <p className="mt-3 font-semibold">{t('prohibition.lead')}</p>
      {subjects.map((subject) => (
        <div key={subject} className="mt-4 border-hairline border-t pt-3 text-small">
          <h3 className="font-semibold">{words.subject(subject)}</h3>
          <ul className="mt-1 space-y-2">
            {screening.openBars
              .filter((bar) => bar.subject === subject)
              .map(({ rule, outcome }) => (
                <li key={rule} className={outcome === 'cannot-tell' ? 'unknown' : undefined}>
                  <a href={`${paths.findings(file.number)}#${rule}@${subject}`}>{words.rulebook.ruleTitle(rule)}</a>
                  {outcome === 'cannot-tell' ? <span className="block">{t('prohibition.open')}</span> : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {clause ? (
        <blockquote lang="en" className="mt-5 border-hairline border-t pt-4 font-serif">
          {clause.text}
          <footer className="mt-1 font-sans text-muted text-small">{clause.id}</footer>
        </blockquote>
      ) : null}
    </section>
  );
}
