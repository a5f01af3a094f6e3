'use client';

import { useTranslations } from 'next-intl';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { makeCheckpointAction } from './actions';

/** One button: signs all that has happened so far. */
export function MakeForm() {
  const t = useTranslations('ledger');
  const e = useTranslations('errors');
  const [{ result }, post, busy] = usePost(makeCheckpointAction);
  return (
    <form action={post} className="mt-6 print:hidden">
      {result && !result.ok ? (
        <div className="mb-4">
          <Notice kind="warning" live>
            <p>{result.code === 'unexpected' ? e('unexpected', { reference: result.reference }) : e(result.code)}</p>
          </Notice>
        </div>
      ) : null}
      <Button type="submit" aria-disabled={busy}>
        {t('make')}
      </Button>
    </form>
  );
}
