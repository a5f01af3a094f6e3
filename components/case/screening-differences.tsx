import { useTranslations } from 'next-intl';
import { compareScreenings } from '@/lib/rules/compare';
import type { FactsEdition, Rulebook, Screening } from '@/lib/rules/types';
import { CauseLines } from './cause-lines';
import { ChangedFindings } from './changed-findings';
import type { FindingWords } from './finding-words';

/** A screening and what it was made with. */
export type Screened = { screening: Screening; rulebook: Rulebook; facts: FactsEdition };

/** Every finding that differs between two screenings of the same words, and why. */
export function ScreeningDifferences({
  before,
  after,
  words,
}: {
  before: Screened;
  after: Screened;
  words: FindingWords;
}) {
  const t = useTranslations('rescreen');
  const differences = compareScreenings(before.screening, after.screening, {
    rulebookBefore: before.rulebook,
    rulebookAfter: after.rulebook,
    factsBefore: before.facts,
    factsAfter: after.facts,
  });
  const causes = new Map(differences.map((difference) => [difference.id, difference.causes]));
  return (
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
  );
}
