'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { RELIABILITIES } from '@/lib/cases/evidence';
import { FILE_ENDINGS } from '@/lib/evidence/limits';
import { paths } from '@/lib/paths';
import { addEvidenceAction } from './actions';
import { evidenceFormSchema } from './form-schema';

type Choice = { value: string; label: string };

/** A file or an address with what is said of it. With scripts a chosen file stays chosen while the words are mended. */
export function EvidenceForm({
  number,
  findings,
  about,
}: {
  number: string;
  findings: readonly Choice[];
  about: string;
}) {
  const t = useTranslations('evidence');
  const labels = {
    findingId: t('form.finding'),
    title: t('form.itemTitle'),
    source: t('form.source'),
    on: t('form.on'),
    reliability: t('form.reliability'),
    quote: t('form.quote'),
    position: t('form.position'),
    link: t('form.link'),
    file: t('form.file'),
  };
  const { form, field, summary, busy } = usePostedForm(
    evidenceFormSchema,
    addEvidenceAction,
    { ...labels, 'file.length': labels.file },
    { findingId: about, title: '', source: '', on: '', quote: '', position: '', link: '' },
  );
  const optional = t('form.optional');
  const { defaultValue: _never, ...file } = field('file');
  const { error: notChosen, defaultValue: chosen, ...reliability } = field('reliability');
  return (
    <form {...form} className="space-y-7">
      {summary ? <ErrorSummary {...summary} /> : null}
      <input type="hidden" name="number" value={number} />
      <SelectField
        {...field('findingId')}
        label={labels.findingId}
        options={[{ value: '', label: t('whole') }, ...findings]}
        className="max-w-xl"
      />
      <TextField {...field('title')} label={labels.title} hint={t('form.itemTitleHint')} />
      <TextField {...field('source')} label={labels.source} />
      <DateField {...field('on')} label={labels.on} hint={t('form.onHint')} note={optional} />
      <Radios
        name="reliability"
        legend={labels.reliability}
        error={notChosen}
        defaultValue={chosen}
        input={reliability}
        options={RELIABILITIES.map((value) => ({ value, label: t(`reliability.${value}`) }))}
      />
      <TextField {...file} label={labels.file} hint={t('form.fileHint')} type="file" accept={FILE_ENDINGS.join()} />
      <TextField {...field('link')} label={labels.link} hint={t('form.linkHint')} inputMode="url" spellCheck={false} />
      <TextArea {...field('quote')} label={labels.quote} hint={t('form.quoteHint')} note={optional} rows={3} />
      <TextField {...field('position')} label={labels.position} hint={t('form.positionHint')} note={optional} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" aria-disabled={busy}>
          {t('form.submit')}
        </Button>
        <Link href={paths.evidence(number)}>{t('form.cancel')}</Link>
        <span role="status" className="text-muted">
          {busy ? t('form.busy') : null}
        </span>
      </p>
    </form>
  );
}
