'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { NOT_POSTED, type Posted } from '@/components/forms/posted';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { makeCheckpointAction } from './actions';

/** One button: signs all that has happened so far. */
export function MakeForm() {
  const t = useTranslations('ledger');
  const e = useTranslations('errors');
  const [{ result }, post, busy] = useActionState<Posted<void>, FormData>(makeCheckpointAction, NOT_POSTED);
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
