'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { keyActSchema } from '@/lib/cases/imported';
import { acceptKeyAction } from './actions';

/** A key and how it was compared. */
export function AcceptForm() {
  const t = useTranslations('imported');
  const labels = { key: t('keysPage.key'), reason: t('keysPage.reason') };
  const { form, field, summary, busy } = usePostedForm(keyActSchema, acceptKeyAction, labels, { key: '', reason: '' });
  return (
    <form {...form} className="space-y-7">
      {summary ? <ErrorSummary {...summary} /> : null}
      <TextField
        {...field('key')}
        label={labels.key}
        hint={t('keysPage.keyHint')}
        autoComplete="off"
        spellCheck={false}
        className="max-w-3xl"
      />
      <TextArea {...field('reason')} label={labels.reason} rows={3} />
      <Button type="submit" aria-disabled={busy}>
        {t('keysPage.accept')}
      </Button>
    </form>
  );
}
