import { getTranslations } from 'next-intl/server';
import { SummaryList } from '@/components/ui/summary-list';
import type { Draft } from '@/lib/cases/project';
import { compareScreenings } from '@/lib/rules/compare';
import type { FactsEdition, Rulebook, Screening } from '@/lib/rules/types';
import { CauseLines } from './cause-lines';
import { ChangedFindings } from './changed-findings';
import { findingWords } from './finding-words';

type Screened = { screening: Screening; rulebook: Rulebook; facts: FactsEdition };

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
  const differences = compareScreenings(before.screening, after.screening, {
    rulebookBefore: before.rulebook,
    rulebookAfter: after.rulebook,
    factsBefore: before.facts,
    factsAfter: after.facts,
  });
  const causes = new Map(differences.map((difference) => [difference.id, difference.causes]));
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
      <section aria-labelledby="changes" className="mt-10 max-w-4xl">
        <h3 id="changes" className="font-serif text-h3">
          {t('changes')}
        </h3>
        <ChangedFindings
          before={before.screening}
          after={after.screening}
          words={words}
          why={(id) => <CauseLines causes={causes.get(id) ?? []} words={words} />}
        />
      </section>
    </>
  );
}
