import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { RegisterQuery } from '@/lib/cases/register';
import { registerHref } from './register-query';

type RegisterPagesProps = { query: RegisterQuery; next: string | null; previous: string | null };

export async function RegisterPages({ query, next, previous }: RegisterPagesProps) {
  const t = await getTranslations('register');
  if (!next && !previous) return null;
  return (
    <nav aria-label={t('pages.label')} className="mt-6 flex justify-between gap-6">
      <span>
        {previous ? (
          <Link rel="prev" href={registerHref({ ...query, after: previous })} className="inline-block min-h-8">
            {t('pages.previous')}
          </Link>
        ) : null}
      </span>
      {next ? (
        <Link rel="next" href={registerHref({ ...query, after: next })} className="inline-block min-h-8">
          {t('pages.next')}
        </Link>
      ) : null}
    </nav>
  );
}
