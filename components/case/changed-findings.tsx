import type { ReactNode } from 'react';
import { type FindingChange, findingChange } from '@/lib/rules/finding-change';
import type { Finding, Screening } from '@/lib/rules/types';
import { FindingMark } from './finding-mark';
import type { FindingWords } from './finding-words';

const SHOWN = ['appeared', 'graver', 'opened', 'lighter', 'vanished'] as const satisfies readonly FindingChange[];

type Pair = { id: string; before: Finding | undefined; after: Finding | undefined };

/** What differs between two screenings, gravest kind of change first. `why` adds the reason of one difference. */
export function ChangedFindings({
  before,
  after,
  words,
  why,
}: {
  before: Pick<Screening, 'findings'>;
  after: Pick<Screening, 'findings'>;
  words: FindingWords;
  why?: (id: string) => ReactNode;
}) {
  const { t } = words;
  const pairs = pairUp(before.findings, after.findings);
  const groups = SHOWN.map((change) => ({
    change,
    pairs: pairs.filter((pair) => findingChange(pair.before, pair.after) === change),
  })).filter((group) => group.pairs.length > 0);
  if (groups.length === 0) return <p className="mt-3">{t('changed.nothing')}</p>;
  return groups.map(({ change, pairs: ofChange }) => (
    <section key={change} className="mt-6">
      <h4 className="eyebrow">{t(`changed.${change}`, { count: ofChange.length })}</h4>
      <ul className="mt-2 border-hairline border-t">
        {ofChange.map((pair) => (
          <li key={pair.id} className="border-hairline border-b py-3">
            <ChangedFinding pair={pair} words={words} />
            {why?.(pair.id)}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ChangedFinding({ pair: { before, after }, words }: { pair: Pair; words: FindingWords }) {
  const { t, rulebook } = words;
  const finding = after ?? before;
  if (!finding) return null;
  return (
    <>
      <p>
        <span className="font-semibold">{rulebook.ruleTitle(finding.rule)}</span>{' '}
        <span className="text-muted text-small tabular-nums">
          {finding.rule} · {words.subject(finding.subject)}
        </span>
      </p>
      <dl className="mt-1 grid gap-x-6 gap-y-1 text-small sm:grid-cols-2">
        {[
          { key: 'before' as const, standing: before },
          { key: 'after' as const, standing: after },
        ].map(({ key, standing }) => (
          <div key={key} className="flex flex-wrap items-baseline gap-x-2">
            <dt className="text-muted">{t(`changed.${key}`)}</dt>
            <dd>{standing ? <FindingMark finding={standing} words={words} size="small" /> : t('changed.noRule')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function pairUp(before: readonly Finding[], after: readonly Finding[]): Pair[] {
  const was = new Map(before.map((finding) => [finding.id, finding]));
  const is = new Map(after.map((finding) => [finding.id, finding]));
  return [...new Set([...is.keys(), ...was.keys()])].map((id) => ({ id, before: was.get(id), after: is.get(id) }));
}
