import { getTranslations } from 'next-intl/server';
import type { CaseFile } from '@/lib/cases/case-file';
import { ComponentStanding } from './component-standing';

/** The components of a case, each with its own standing: a freeze acts on components, not on cases. */
export async function CaseComponents({ file }: { file: CaseFile }) {
  const t = await getTranslations('case');
  if (file.state === 'draft' || file.components.length === 0) return null;
  return (
    <section aria-labelledby="components" className="mt-12">
      <h2 id="components" className="font-serif text-h2">
        {t('components')}
      </h2>
      <ol className="mt-4 border-hairline border-t">
        {file.components.map(({ id, name, status }, index) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-hairline border-b py-3.5"
          >
            <span className="flex min-w-0 max-w-prose gap-4">
              <span className="text-muted tabular-nums">{index + 1}</span>
              <span dir="auto" className="font-semibold">
                {name || t('unnamed')}
              </span>
            </span>
            <ComponentStanding status={status} />
          </li>
        ))}
      </ol>
    </section>
  );
}
