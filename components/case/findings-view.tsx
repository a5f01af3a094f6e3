import type { ReactNode } from 'react';
import type { Draft } from '@/lib/cases/project';
import type { FactsEdition, Finding, Rule, Screening } from '@/lib/rules/types';
import { type Below, FindingFolds, type Unfold } from './finding-folds';
import { FindingSpread } from './finding-spread';
import { type FindingWords, findingWords } from './finding-words';
import { FindingsSummary } from './findings-summary';
import { arrange, bySubject } from './ordering';

/**
 * A screening as it is read: one sentence and a matrix, then a spread for each finding, bars first. What is open or
 * not flagged is folded by component. With `respond`, open findings are unfolded and each spread that asks for a
 * response ends with one.
 */
export async function FindingsView({
  description,
  screening,
  sources,
  rules,
  unfold,
  respond,
  below,
  after,
}: {
  description: Draft;
  screening: Screening;
  /** The documents of the facts that it was made with. */
  sources?: FactsEdition['sources'];
  /** The rules that it was made with. */
  rules?: readonly Rule[];
  unfold: Unfold;
  respond?: (finding: Finding, title: string) => ReactNode;
  below?: Below;
  /** What stands below the summary. */
  after?: (words: FindingWords) => ReactNode;
}) {
  const words = await findingWords(description, sources, rules);
  const { t, rulebook } = words;
  const { bars, flagged, open, credits, rest } = arrange(screening.findings);
  const spread = (finding: Finding) => (
    <FindingSpread key={finding.id} finding={finding} words={words}>
      {below && concerns(finding) ? below(finding, words) : null}
      {respond?.(finding, rulebook.ruleTitle(finding.rule))}
    </FindingSpread>
  );
  return (
    <>
      <FindingsSummary screening={screening} words={words} />
      {after?.(words)}
      <Group id="bars" title={t('groups.bars', { count: bars.length })} lead={t('groups.barsLead')}>
        {bars.map(spread)}
      </Group>
      <Group id="flagged" title={t('groups.flagged', { count: flagged.length })} lead={t('groups.flaggedLead')}>
        {flagged.map(spread)}
      </Group>
      <Group id="credits" title={t('groups.credits', { count: credits.length })} lead={t('groups.creditsLead')}>
        {credits.map(spread)}
      </Group>
      <Group id="open" title={t('groups.open', { count: open.length })} lead={t('groups.openLead')}>
        {respond ? open.map(spread) : null}
        {respond ? null : (
          <FindingFolds groups={bySubject(open, description.components)} words={words} unfold={unfold} below={below} />
        )}
      </Group>
      <Group id="rest" title={t('groups.rest', { count: rest.length })} lead={t('groups.restLead')}>
        <FindingFolds groups={bySubject(rest, description.components)} words={words} unfold={unfold} />
      </Group>
    </>
  );
}

function concerns({ effect, outcome }: Finding): boolean {
  return effect !== 'credit' && (outcome === 'flagged' || outcome === 'cannot-tell');
}

function Group({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  const nothing = Array.isArray(children) && children.every((child) => child === null || child?.length === 0);
  if (nothing) return null;
  return (
    <section aria-labelledby={id} className="mt-16">
      <h2 id={id} className="font-serif text-h2">
        {title}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{lead}</p>
      {children}
    </section>
  );
}
