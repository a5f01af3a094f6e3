'use client';

import { useTranslations } from 'next-intl';
import { openExample } from '@/app/cases/new/actions';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';

/** Opens a case that begins as this example, and goes to it. */
export function StartCase({ slug, label }: { slug: string; label: string }) {
  const e = useTranslations('errors');
  const [{ result }, start, busy] = usePost(openExample);
  return (
    <form action={start}>
      <input type="hidden" name="slug" value={slug} />
      <Button type="submit" aria-disabled={busy}>
        {label}
      </Button>
      <p role="status" className="mt-2 max-w-prose font-semibold text-danger empty:hidden">
        {result && !result.ok
          ? result.code === 'unexpected'
            ? e('unexpected', { reference: result.reference })
            : e(result.code)
          : null}
      </p>
    </form>
  );
}
