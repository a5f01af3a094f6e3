import { getLocale, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { ImportedFile } from '@/lib/cases/imported';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** Other bundles of the same case, and who read this one or took it home. */
export async function ImportedLog({ file: { acts, others } }: { file: ImportedFile }) {
  const [t, language] = await Promise.all([getTranslations('imported'), getLocale()]);
  return (
    <div className="mt-12 max-w-prose space-y-6">
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others" className="font-serif text-h2">
            {t('others')}
          </h2>
          <ul className="mt-2">
            {others.map(({ id, importedAt, importedBy }) => (
              <li key={id}>
                <Link href={paths.importedCase(id)} className="inline-block min-h-8">
                  {formatDateTime(importedAt, language)}, {importedBy.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Disclosure summary={t('reads')}>
        <ul className="text-small">
          {acts.map(({ kind, by, at }) => (
            <li key={`${kind} ${by.id} ${at}`}>
              {t('actOf', { name: by.name, act: t(`act.${kind}`), date: formatDateTime(at, language) })}
            </li>
          ))}
        </ul>
        {acts.length === 0 ? <p>{t('none')}</p> : null}
      </Disclosure>
    </div>
  );
}
