import type { ReactNode } from 'react';
import { ClauseText } from '@/components/ui/clause-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Spread } from '@/components/ui/spread';
import { clauseById } from '@/lib/guideline/section';
import type { Finding } from '@/lib/rules/types';
import { FindingChanges } from './finding-changes';
import { FindingConditions } from './finding-conditions';
import { FindingEvidence } from './finding-evidence';
import { FindingFacts } from './finding-facts';
import { FindingHeading } from './finding-heading';
import { FindingReason } from './finding-reason';
import type { FindingWords } from './finding-words';
import { FurtherClauses } from './further-clauses';
import { LIMB_PHRASES } from './limb-phrase';

/**
 * One finding as a spread: the clause, the words that led to it, the sentence that joins them; below, what is known of
 * the country, what would change it and what is usually done. `children` (a response) stand at the end.
 */
export function FindingSpread({
  finding,
  words,
  folded = false,
  children,
}: {
  finding: Finding;
  words: FindingWords;
  /** Inside a fold that already shows mark and title. */
  folded?: boolean;
  children?: ReactNode;
}) {
  const rule = words.rules.find(({ id }) => id === finding.rule);
  const [first, ...further] = finding.clauses.flatMap((id) => clauseById(id) ?? []);
  return (
    <article id={finding.id} aria-labelledby={`${finding.id}-title`} className="pt-10 pb-6">
      <FindingHeading finding={finding} words={words} folded={folded} />
      <Spread
        clause={
          <>
            {first ? <ClauseText clause={first} emphasis={LIMB_PHRASES[finding.limb]} /> : null}
            {further.length > 0 ? <FurtherClauses clauses={further} linked={folded} words={words} /> : null}
          </>
        }
        joiningLabel={finding.outcome === 'flagged' ? undefined : words.t(`reason.title.${finding.outcome}`)}
        joining={<FindingReason finding={finding} words={words} />}
        words={<FindingEvidence finding={finding} words={words} />}
      >
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-3 print:break-inside-avoid print:grid-cols-3">
          <FindingFacts finding={finding} words={words} />
          <FindingChanges finding={finding} mitigations={rule?.mitigations ?? []} words={words} />
        </div>
        <div className="mt-6 text-small print:hidden">
          <Disclosure summary={words.t('conditions')}>
            <FindingConditions finding={finding} words={words} />
          </Disclosure>
        </div>
        {children}
      </Spread>
    </article>
  );
}
