'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { settleThreadAction } from './actions';

/** Settles one thread. */
export function SettleForm({ number, thread }: { number: string; thread: number }) {
  const t = useTranslations('comments');
  return (
    <ActForm
      action={settleThreadAction}
      hidden={{ number, comment: thread }}
      button={t('settle', { number: thread })}
    />
  );
}
