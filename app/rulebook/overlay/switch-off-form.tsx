'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { NOT_POSTED } from '@/components/forms/posted';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { switchOverlayOffAction } from './actions';

export function SwitchOffForm() {
  const t = useTranslations('overlay');
  const errors = useTranslations('errors');
  const [{ result }, post, busy] = useActionState(switchOverlayOffAction, NOT_POSTED);
  const refused = result && !result.ok ? result : null;
  const reference = refused?.code === 'unexpected' ? refused.reference : '';
  return (
    <form action={post}>
      {refused ? <ErrorSummary title={errors(refused.code, { reference })} problems={[]} /> : null}
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {t('switchOff')}
      </Button>
    </form>
  );
}
