'use client';

import { useTranslations } from 'next-intl';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { switchOverlayOffAction } from './actions';

export function SwitchOffForm() {
  const t = useTranslations('overlay');
  const errors = useTranslations('errors');
  const [{ result }, post, busy] = usePost(switchOverlayOffAction);
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
