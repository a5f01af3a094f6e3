'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { withdrawEvidenceAction } from './actions';

/** Withdraws one item, with reasons. */
export function WithdrawForm({ number, item }: { number: string; item: number }) {
  const t = useTranslations('evidence');
  return (
    <ActForm
      action={withdrawEvidenceAction}
      hidden={{ number, evidence: item }}
      field={{ name: 'reasons', label: t('withdraw.reasons') }}
      button={t('withdraw.submit')}
    />
  );
}
