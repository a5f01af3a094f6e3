import type { Screening } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { LevelMatrix } from './level-matrix';
import { arrange } from './ordering';

/** One sentence that says where the project stands, the matrix, and what it was held against. */
export function FindingsSummary({ screening, words }: { screening: Screening; words: FindingWords }) {
  const { t } = words;
  const { flagged, open, bars, credits } = arrange(screening.findings);
  const barred = new Set(bars.map(({ subject }) => subject));
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" className="max-w-[46ch] font-serif text-h1 leading-[1.2] tracking-[-0.012em]">
        {barred.size > 0
          ? t('sentence.bars', {
              barred: barred.size,
              total: words.description.components.length,
            })
          : t('sentence.noBar', { flagged: flagged.length, open: open.length })}
      </h2>
      <p className="mt-3 max-w-prose">
        {t('sentence.counts', { flagged: flagged.length, open: open.length, credits: credits.length })}{' '}
        {t(`sentence.level.${screening.approval}`)}
      </p>
      <LevelMatrix screening={screening} words={words} />
      <p className="mt-4 text-muted text-small">
        {t('heldAgainst', {
          date: words.date(screening.date),
          rulebook: screening.rulebook.edition,
          facts: screening.facts.edition,
        })}
      </p>
    </section>
  );
}
