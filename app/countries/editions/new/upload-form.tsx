'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { uploadFormSchema } from '@/lib/countries/forms';
import { uploadAction } from './actions';
import { ImportProblems } from './import-problems';

/** Name, note and files. With scripts the chosen files stay chosen while the rows that were refused are mended. */
export function UploadForm() {
  const t = useTranslations('editions');
  const { form, field, summary, posted, busy } = usePostedForm(
    uploadFormSchema,
    uploadAction,
    { name: t('new.name'), note: t('new.note'), files: t('new.files'), 'files.length': t('new.files') },
    { name: '', note: '' },
  );
  const { defaultValue: _never, ...files } = field('files');
  return (
    <form {...form}>
      {summary ? <ErrorSummary {...summary} /> : null}
      <ImportProblems found={posted.entered.problems} />
      <div className="space-y-7">
        <TextField
          {...field('name')}
          label={t('new.name')}
          hint={t('new.nameHint')}
          autoComplete="off"
          spellCheck={false}
          className="max-w-xs"
        />
        <TextArea {...field('note')} label={t('new.note')} hint={t('new.noteHint')} />
        <TextField
          {...files}
          label={t('new.files')}
          hint={t('new.filesHint')}
          type="file"
          multiple
          accept=".csv,text/csv"
        />
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'new.checking' : 'new.submit')}
        </Button>
      </div>
    </form>
  );
}
