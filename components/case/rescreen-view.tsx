import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import type { Draft } from '@/lib/cases/project';
import { findingWords } from './finding-words';
import { type Screened, ScreeningDifferences } from './screening-differences';

/** A stored screening beside one under the newest editions: what each was made with, then every finding that differs. */
export async function RescreenView({
  description,
  before,
  after,
  isNewest,
}: {
  description: Draft;
  before: Screened;
  after: Screened;
  isNewest: boolean;
}) {
  const [t, words] = await Promise.all([
    getTranslations('rescreen'),
    findingWords(description, { ...before.facts.sources, ...after.facts.sources }),
  ]);
  const made = ({ screening }: Screened) =>
    t('madeWith', {
      date: words.date(screening.date),
      rulebook: screening.rulebook.edition,
      facts: screening.facts.edition,
    });
  return (
    <>
      <div className="mt-8 max-w-prose">
        <SummaryList
          rows={[
            { id: 'before', key: t('stored'), value: made(before) },
            { id: 'after', key: t('newest'), value: made(after) },
          ]}
        />
      </div>
      {isNewest ? <p className="mt-6 max-w-prose">{t('isNewest')}</p> : null}
      <ScreeningDifferences before={before} after={after} words={words} />
    </>
  );
}
