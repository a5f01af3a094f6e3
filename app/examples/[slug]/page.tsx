import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DescribedAnswers } from '@/components/case/described-answers';
import { DescribedComponent } from '@/components/case/described-component';
import { findingWords } from '@/components/case/finding-words';
import { FindingsView } from '@/components/case/findings-view';
import { Said } from '@/components/case/said';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/auth/can';
import { currentPerson } from '@/lib/auth/session';
import { exampleBySlug } from '@/lib/cases/examples';
import { now } from '@/lib/data/clock';
import { factsInForce } from '@/lib/data/facts-in-force';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { currentRulebook, screen } from '@/lib/rules';
import { countriesOf } from '@/lib/rules/engine/run';
import { StartCase } from './start-case';

type ExampleParams = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ shown?: string | string[] }>;
};

async function findExample({ params }: ExampleParams) {
  const { slug } = await params;
  return exampleBySlug(slug) ?? notFound();
}

export async function generateMetadata(props: ExampleParams): Promise<Metadata> {
  return { title: (await findExample(props)).title };
}

export default async function ExamplePage(props: ExampleParams) {
  const { slug, title, sources, description } = await findExample(props);
  const [t, person, words] = await Promise.all([
    getTranslations('reference'),
    currentPerson(),
    findingWords(description),
  ]);
  const date = now().toISOString().slice(0, 10);
  const facts = await factsInForce();
  const screening = screen(description, { rulebook: currentRulebook, facts, date });
  return (
    <>
      <PageHeader
        eyebrow={t('example.eyebrow')}
        title={<span lang="en">{title}</span>}
        lead={t('example.lead')}
        actions={
          person === null ? (
            <LinkButton href={paths.signIn(paths.example(slug))} variant="secondary">
              {t('example.signIn')}
            </LinkButton>
          ) : can(person, 'case.open') ? (
            <StartCase slug={slug} label={t('example.start')} />
          ) : null
        }
      />
      <FindingsView
        description={description}
        screening={screening}
        sources={facts.sources}
        unfold={{ path: paths.example(slug), shown: parameter((await props.searchParams).shown) }}
      />
      <section aria-labelledby="project" className="mt-16">
        <h2 id="project" className="font-serif text-h2">
          {t('example.project')}
        </h2>
        <div className="mt-3 max-w-prose">
          <Said text={description.summary} />
        </div>
        <DescribedAnswers subject="project" words={words} />
        {description.components.map((component, index) => (
          <DescribedComponent key={component.id} component={component} number={index + 1} words={words} />
        ))}
        {countriesOf(description).map((country) => (
          <section key={country} aria-label={words.country(country)} className="mt-10">
            <h3 className="font-serif text-h3 font-semibold">{words.country(country)}</h3>
            <DescribedAnswers subject={country} words={words} />
          </section>
        ))}
      </section>
      <section aria-labelledby="sources" className="mt-16">
        <h2 id="sources" className="font-serif text-h2">
          {t('example.sources')}
        </h2>
        <ul lang="en" className="mt-3 max-w-prose space-y-1 text-small">
          {sources.map((source) => (
            <li key={source.url} className="wrap-anywhere">
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
