'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { switchTemplateOffAction } from './actions';

export function SwitchOffForm() {
  const t = useTranslations('reportTemplate');
  return <ActForm action={switchTemplateOffAction} hidden={{}} button={t('switchOff')} />;
}
