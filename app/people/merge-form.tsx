'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { mergePersonSchema } from '@/lib/auth/forms';
import { mergeAction } from './actions';

type Choice = { value: string; label: string };

/** Says that two accounts are one human, so that the second-person rules count them as one. It is not undone. */
export function MergeForm({ people }: { people: readonly Choice[] }) {
  const t = useTranslations('people');
  const labels = { userId: t('merge.shut'), into: t('merge.counts') };
  const empty = { userId: '', into: '' };
  const { form, field, summary, posted, busy } = usePostedForm(mergePersonSchema, mergeAction, labels, empty);
  const options = [{ value: '', label: t('merge.choose') }, ...people];
  return (
    <form {...form} className="max-w-prose space-y-6">
      {summary ? <ErrorSummary {...summary} /> : null}
      {posted.result?.ok ? <Notice kind="success" live title={t('merge.done')} /> : null}
      <SelectField {...field('userId')} label={labels.userId} hint={t('merge.shutHint')} options={options} />
      <SelectField {...field('into')} label={labels.into} options={options} />
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {t('merge.submit')}
      </Button>
    </form>
  );
}
