import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/components/words';
import { getPublication, listPublications } from '@/lib/data/publications';
import { getRecord } from '@/lib/data/records';
import { paths } from '@/lib/paths';
import { languagePack } from '@/lib/reports/language-packs';
import { reportToPublish } from '@/lib/reports/publish';
import { firstChoice, publicationParts } from '@/lib/reports/publish-parts';
import { type CaseParams, loadCase } from '../load-case';
import { PublicationForm } from './publication-form';
import { PublicationList } from './publication-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('publication');
  return { title: t('title') };
}

/** What of a case is public, who proposed and approved it, and the form to propose a public version. */
export default async function PublicationPage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const [t, publications] = await Promise.all([getTranslations('publication'), listPublications(person, file.number)]);
  const last = publications.at(-1);
  const isPublic = publications.some(({ state }) => state === 'approved');
  return (
    <Words namespaces={['publication']}>
      <h2 className="font-serif text-h2">{t('title')}</h2>
      <p className="mt-2 mb-6 max-w-prose">{t('lead')}</p>
      {isPublic ? (
        <p className="mb-6">
          <a href={paths.publishedCase(file.number)}>{t('list.public')}</a>
        </p>
      ) : null}
      <PublicationList
        number={file.number}
        publications={publications}
        mayAct={file.may['case.approve']}
        person={person.id}
      />
      {file.may['case.publish'] ? (
        <section aria-labelledby="propose" className="mt-12 border-ink border-t-[1.5px] pt-6">
          <h3 id="propose" className="font-serif text-h2">
            {t('form.heading')}
          </h3>
          <p className="mt-2 mb-6 max-w-prose">{t('form.lead')}</p>
          <PublicationForm
            // A version that was proposed ends what was kept for it.
            key={last?.number ?? 0}
            {...(await formOf(person, file.number, last?.number))}
            personId={person.id}
            last={last?.number ?? 0}
            title={last?.title ?? file.title}
          />
        </section>
      ) : (
        <p className="unknown mt-6">{t('notYet')}</p>
      )}
    </Words>
  );
}

/** Every part of the report with what was chosen last, or else what is safe. */
async function formOf(person: Parameters<typeof getRecord>[0], number: string, last: number | undefined) {
  const { record, hash } = await getRecord(person, number);
  const before = last ? (await getPublication(person, number, last)).choices : {};
  const first = (id: string) => before[id] ?? firstChoice(id);
  const sections = publicationParts(reportToPublish({ record, hash, pack: languagePack(person.language) }));
  return {
    number,
    recordHash: hash,
    language: person.language,
    sections: sections.map(({ id, number: which, title, parts }) => ({
      id,
      name: `${which} ${title}`,
      first: first(id),
      parts: parts.map((part) => ({ id: part.id, name: `${part.order}. ${part.heading}`, first: first(part.id) })),
    })),
  };
}
