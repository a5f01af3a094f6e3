'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { newCaseSchema } from '@/lib/cases/describe-forms';
import { openCase } from './actions';

/** A case begins with a title; everything else is described afterwards, at one's own pace. */
export function NewCaseForm() {
  const t = useTranslations('register');
  const { form, field, summary, busy } = usePostedForm(
    newCaseSchema,
    openCase,
    { title: t('new.field') },
    { title: '' },
  );
  return (
    <form {...form} className="max-w-3xl space-y-6">
      {summary ? <ErrorSummary {...summary} /> : null}
      <TextField {...field('title')} label={t('new.field')} hint={t('new.hint')} autoComplete="off" dir="auto" />
      <Button type="submit" aria-disabled={busy}>
        {t('new.open')}
      </Button>
    </form>
  );
}
