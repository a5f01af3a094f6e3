import { useTranslations } from 'next-intl';
import type { RulebookNames } from '@/components/case/rulebook-names';
import { shortNumber } from '@/components/ui/clause-text';
import { Link } from '@/components/ui/link';
import { clauseAddress } from '@/lib/exchange/eli';
import { textRuns } from '@/lib/guideline/note-marks';
import type { Passage } from '@/lib/guideline/types';
import { paths } from '@/lib/paths';
import type { Rule } from '@/lib/rules/types';
import { RuleList } from './rule-list';

type PassageRowProps = { passage: Passage; rules: readonly Rule[]; names: RulebookNames };

/** One passage of the norm: its number in the margin, its words, and the rules that rest on it beside them. */
export function PassageRow({ passage, rules, names }: PassageRowProps) {
  const t = useTranslations('reference');
  return (
    <article
      id={passage.id}
      aria-label={passage.id}
      // RDFa: the address that stands for this passage (docs/clause-ids.md).
      prefix="eli: http://data.europa.eu/eli/ontology#"
      about={clauseAddress(passage.id)}
      typeof="eli:LegalResourceSubdivision"
      className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-2 gap-y-4 py-6 target:border-s-4 target:border-accent target:bg-raised target:ps-3 lg:grid-cols-[4.5rem_minmax(0,38rem)_minmax(0,1fr)] lg:gap-x-6"
    >
      <a href={`#${passage.id}`} aria-label={passage.id} className="h-fit min-h-6 pt-1 text-small font-semibold">
        {shortNumber(passage.id)}
      </a>
      <div lang="en" className="font-serif text-norm">
        {textRuns(passage).map(({ text, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a printed text never change
          <span key={index}>
            {text}
            {note ? (
              <sup className="text-[0.62em] leading-none" id={`cites-${note}`}>
                <Link href={paths.guideline(note)} className="px-0.5 py-1 font-sans">
                  <span className="sr-only">{t('guideline.note')} </span>
                  {note.slice(1)}
                </Link>
              </sup>
            ) : null}
          </span>
        ))}
      </div>
      {rules.length > 0 ? (
        <section className="col-start-2 lg:col-start-3 lg:border-s lg:border-hairline lg:ps-6">
          <p className="eyebrow mb-2">{t('guideline.rules')}</p>
          <RuleList rules={rules} names={names} />
        </section>
      ) : null}
    </article>
  );
}
