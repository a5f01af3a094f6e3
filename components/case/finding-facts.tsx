import { Disclosure } from '@/components/ui/disclosure';
import { paths } from '@/lib/paths';
import type { CountryFact, Finding } from '@/lib/rules/types';
import { evidenceOf } from './finding-evidence';
import type { FindingWords } from './finding-words';

/** The country facts that a finding used, each with its years and where it is written. */
export function FindingFacts({ finding, words }: { finding: Finding; words: FindingWords }) {
  const { facts } = evidenceOf(finding);
  if (facts.length === 0) return null;
  return (
    <section>
      <h4 className="eyebrow">{words.t('facts.title')}</h4>
      <ul className="mt-2 space-y-4 text-small">
        {facts.map((fact) => (
          <li key={`${fact.iso3}:${fact.topic}:${fact.detail}`}>
            <Fact fact={fact} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact, words }: { fact: CountryFact; words: FindingWords }) {
  const { t, rulebook } = words;
  return (
    <>
      <p>
        <a href={paths.country(fact.iso3)}>{words.country(fact.iso3)}</a>
        {t('facts.said', { topic: rulebook.topic(fact.topic), value: t(`factValues.${fact.value}`) })}
      </p>
      <p className="text-muted" lang="en">
        {fact.detail}
      </p>
      <p className="text-muted">{t('facts.years', yearsOf(fact))}</p>
      <Sources ids={fact.sources} words={words} />
    </>
  );
}

function yearsOf(fact: CountryFact) {
  return {
    from: String(fact.fromYear ?? ''),
    until: String(fact.untilYear ?? ''),
    evidence: String(fact.evidenceYear ?? ''),
    span: `${fact.fromYear ? 'from' : ''}${fact.untilYear ? 'until' : ''}` || 'open',
    known: fact.evidenceYear ? 'yes' : 'no',
  };
}

/** How many sources stand open: the newest. */
const SHOWN = 2;

function Sources({ ids, words }: { ids: readonly string[]; words: FindingWords }) {
  const yearOf = (id: string) => words.sources[id]?.year ?? 0;
  const newestFirst = [...ids].sort((a, b) => yearOf(b) - yearOf(a));
  const folded = newestFirst.slice(SHOWN);
  return (
    <div className="mt-1 text-label text-muted">
      <SourceList ids={newestFirst.slice(0, SHOWN)} sources={words.sources} />
      {folded.length > 0 ? (
        <Disclosure summary={words.t('facts.moreSources', { count: folded.length })}>
          <SourceList ids={folded} sources={words.sources} />
        </Disclosure>
      ) : null}
    </div>
  );
}

type Sources = FindingWords['sources'];

function SourceList({ ids, sources }: { ids: readonly string[]; sources: Sources }) {
  return (
    <ul className="space-y-1">
      {ids.map((id) => (
        <li key={id}>
          <Source id={id} source={sources[id]} />
        </li>
      ))}
    </ul>
  );
}

function Source({ id, source }: { id: string; source: Sources[string] | undefined }) {
  if (!source) return <>{id}</>;
  const name = `${source.publisher}, ${source.title}${source.year ? ` (${source.year})` : ''}`;
  if (!source.url) return <cite className="not-italic">{name}</cite>;
  return (
    <a href={source.url} rel="noreferrer" className="text-inherit">
      <cite className="not-italic">{name}</cite>
    </a>
  );
}
