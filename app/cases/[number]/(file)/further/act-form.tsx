'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { closeErrorAction, followAction, reviseAction } from './actions';

/** Begins a new version of the project. */
export function ReviseForm({ number, lock }: { number: string; lock: number }) {
  const t = useTranslations('case');
  return (
    <ActForm
      action={reviseAction}
      hidden={{ number, lock }}
      field={{ name: 'reason', label: t('further.revise.reason'), hint: t('further.revise.hint') }}
      button={t('further.revise.act')}
    />
  );
}

/** Opens a case that follows this one. */
export function FollowForm({ number }: { number: string }) {
  const t = useTranslations('case');
  return <ActForm action={followAction} hidden={{ number }} button={t('further.follow.act')} />;
}

/** Closes an error report. */
export function CloseErrorForm({ number, decision }: { number: string; decision: number }) {
  const t = useTranslations('case');
  return (
    <ActForm
      action={closeErrorAction}
      hidden={{ number, decision }}
      field={{ name: 'result', label: t('further.close.result') }}
      button={t('further.close.act')}
    />
  );
}
