import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readChangelog } from '@/components/reference/change-notes';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('changes.title') };
}

/** The notes are kept once, in English, beside the code. */
export default async function RulebookChangesPage() {
  const t = await getTranslations('reference');
  const editions = readChangelog(await readFile(path.join(process.cwd(), 'docs', 'rulebook-changelog.md'), 'utf8'));
  return (
    <>
      <PageHeader
        back={{ href: paths.rulebook, label: t('rulebook.title') }}
        title={t('changes.title')}
        lead={t('changes.lead')}
      />
      <div lang="en">
        {editions.map(({ title, paragraphs, notes }) => (
          <section key={title} aria-label={title} className="mb-14">
            <h2 className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">{title}</h2>
            {paragraphs.map((text) => (
              <p key={text} className="mt-4 max-w-prose">
                {text}
              </p>
            ))}
            <ul className="mt-4 max-w-prose list-disc space-y-3 ps-5 marker:text-muted">
              {notes.map(({ strong, text }) => (
                <li key={text}>
                  {strong ? <strong className="font-semibold">{strong}</strong> : null} {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
