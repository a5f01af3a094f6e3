'use client';

import { useTranslations } from 'next-intl';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { openExample } from './actions';

type OpenExampleProps = { slug: string; title: string; about: string };

/** A worked example: read it first, or open it as a case of one's own. */
export function OpenExample({ slug, title, about }: OpenExampleProps) {
  const t = useTranslations('register');
  const errors = useTranslations('errors');
  const [{ result }, open, isOpening] = usePost(openExample);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-hairline py-4">
      <div className="min-w-0 max-w-prose">
        <p>
          <Link href={paths.example(slug)} className="font-semibold">
            {title}
          </Link>
        </p>
        <p className="text-small text-muted">{about}</p>
        {result && !result.ok ? (
          <p role="alert" className="font-semibold text-danger">
            {errors(result.code, { reference: result.code === 'unexpected' ? result.reference : '' })}
          </p>
        ) : null}
      </div>
      <form action={open}>
        <input type="hidden" name="slug" value={slug} />
        <Button type="submit" variant="secondary" aria-disabled={isOpening}>
          {t('new.openExample')}
          <span className="sr-only">: {title}</span>
        </Button>
      </form>
    </li>
  );
}
