'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { importFormSchema } from '@/lib/cases/imported';
import { importAction } from './actions';

/** One file, and what the verifier says against it where it is refused. */
export function ImportForm() {
  const t = useTranslations('imported');
  const { form, field, summary, posted, busy } = usePostedForm(
    importFormSchema,
    importAction,
    { file: t('import.file'), 'file.length': t('import.file') },
    {},
  );
  const { defaultValue: _never, ...file } = field('file');
  const { said } = posted.entered;
  return (
    <form {...form} className="space-y-7">
      {summary ? <ErrorSummary {...summary} /> : null}
      {said && !busy ? (
        <div className="max-w-prose">
          <p className="font-semibold">{t('import.said')}</p>
          <p lang="en" className="wrap-anywhere mt-1 border-high border-s-4 ps-4 font-serif text-norm">
            {said}
          </p>
        </div>
      ) : null}
      <TextField
        {...file}
        label={t('import.file')}
        hint={t('import.fileHint')}
        type="file"
        accept=".json,.gz,application/json,application/gzip"
      />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" aria-disabled={busy}>
          {t('import.submit')}
        </Button>
        <span role="status" className="text-muted">
          {busy ? t('import.busy') : null}
        </span>
      </p>
    </form>
  );
}
