'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';

/** Sources in sight; the rest is folded. */
const SHOWN = 2;

/** What the edition of country facts says on one question, in words. */
export type CountryFactView = {
  /** What the facts answer by themselves; `absent` when they leave the question open. */
  value: 'yes' | 'no' | 'absent';
  statements: readonly {
    /** "The law allows death for drug crimes: yes" */
    text: string;
    /** A short statement in English, as sourced. */
    detail: string;
    years: string;
    sources: readonly { name: string; url: string }[];
  }[];
  /** "Country facts of 23 November 2026". */
  edition: string;
};

/** A fact with its date and source, above the question that it answers or informs. */
export function CountryFact({ fact }: { fact: CountryFactView }) {
  const t = useTranslations('describe');
  return (
    <div className="max-w-prose bg-raised px-5 py-4">
      <p className="eyebrow mb-2">{t('facts.title')}</p>
      <ul className="space-y-3">
        {fact.statements.map(({ text, detail, years, sources }) => (
          <li key={`${text} ${detail} ${years}`}>
            <p className="font-semibold">{text}</p>
            {detail ? (
              <p lang="en" className="font-serif">
                {detail}
              </p>
            ) : null}
            <p className="text-small text-muted">{years}</p>
            <Sources sources={sources.slice(0, SHOWN)} />
            {sources.length > SHOWN ? (
              <div className="text-small">
                <Disclosure summary={t('facts.more', { count: sources.length - SHOWN })}>
                  <Sources sources={sources.slice(SHOWN)} />
                </Disclosure>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {fact.statements.length === 0 ? <p>{t('facts.none')}</p> : null}
      <p className="mt-2 text-small text-muted">{fact.edition}</p>
    </div>
  );
}

function Sources({ sources }: { sources: CountryFactView['statements'][number]['sources'] }) {
  return (
    <ul className="space-y-0.5 text-small text-muted">
      {sources.map(({ name, url }) => (
        <li key={name}>
          {url ? (
            <a href={url} rel="noreferrer" className="text-inherit">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
