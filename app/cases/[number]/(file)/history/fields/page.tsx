import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FieldHistory } from '@/components/case/field-history';
import { findingWords } from '@/components/case/finding-words';
import { Link } from '@/components/ui/link';
import { listFieldChanges } from '@/lib/data/field-history';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('fields.title') };
}

type FieldsParams = CaseParams & { searchParams: Promise<{ field?: string | string[]; before?: string | string[] }> };

/** Who changed which field of the description, from what to what, newest first. */
export default async function FieldsPage({ params, searchParams }: FieldsParams) {
  const { person, file } = await loadCase((await params).number);
  const query = await searchParams;
  const field = parameter(query.field);
  const [t, words, { rows, more }] = await Promise.all([
    getTranslations('history'),
    findingWords(file.version.description),
    listFieldChanges(person, file.number, { field, before: parameter(query.before) }),
  ]);
  const parts = [
    { field: '', words: t('fields.all') },
    { field: 'project', words: t('fields.project') },
    ...file.components.map(({ id }) => ({ field: `component.${id}`, words: words.subject(id) })),
    { field: 'answer', words: t('fields.answers') },
  ];
  return (
    <section aria-labelledby="fields">
      <h2 id="fields" className="font-serif text-h2">
        {t('fields.title')}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{t('fields.lead')}</p>
      <p className="mt-2">
        <Link href={paths.history(file.number)}>{t('fields.back')}</Link>
      </p>
      <nav aria-label={t('fields.narrow')} className="mt-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {parts.map((part) => (
            <li key={part.field}>
              <Link
                href={paths.fieldHistory(file.number, { field: part.field })}
                aria-current={(field ?? '') === part.field ? 'true' : undefined}
                className="aria-[current]:font-semibold"
              >
                <span dir="auto">{part.words}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p className="unknown mt-8">{t('fields.none')}</p>
      ) : (
        <FieldHistory rows={rows} words={words} />
      )}
      {more ? (
        <p className="mt-6">
          <Link href={paths.fieldHistory(file.number, { field: field ?? '', before: more })}>{t('fields.older')}</Link>
        </p>
      ) : null}
    </section>
  );
}
