'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { eraseSchema } from '@/lib/auth/forms';
import { eraseAction } from './actions';

const fields = eraseSchema.omit({ userId: true });

/** The second step: a reason, and the act that cannot be taken back. */
export function EraseForm({ id }: { id: string }) {
  const t = useTranslations('people');
  const { form, field, summary, busy } = usePostedForm(
    fields,
    eraseAction,
    { reason: t('erase.reason') },
    { reason: '' },
  );
  return (
    <form {...form} className="space-y-6">
      {summary ? <ErrorSummary {...summary} /> : null}
      <input type="hidden" name="userId" value={id} />
      <TextArea {...field('reason')} label={t('erase.reason')} hint={t('erase.reasonHint')} />
      <Button type="submit" aria-disabled={busy}>
        {t('erase.submit')}
      </Button>
    </form>
  );
}
