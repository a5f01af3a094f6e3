'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { LOG_FORMS, LOG_TIMINGS, quickLogSchema } from '@/lib/cases/quick-log';
import { logHelpAction } from './actions';

type LogFormProps = { countries: readonly { value: string; label: string }[]; today: string };

/** Eight short questions, for somebody on the telephone. Works without scripts. */
export function LogForm({ countries, today }: LogFormProps) {
  const t = useTranslations('quickLog');
  const labels = {
    what: t('what'),
    toWhom: t('toWhom'),
    country: t('country'),
    timing: t('timing'),
    on: t('on'),
    form: t('form'),
    why: t('why'),
    covering: t('covering'),
  };
  const { form, field, summary, busy } = usePostedForm(quickLogSchema, logHelpAction, labels, {
    what: '',
    toWhom: '',
    country: '',
    timing: 'given',
    on: today,
    form: 'spoken',
    why: '',
    covering: '',
  });
  const { error: timingError, defaultValue: timing, ...timingInput } = field('timing');
  const { error: formError, defaultValue: spoken, ...formInput } = field('form');
  return (
    <form {...form} className="max-w-prose space-y-6">
      {summary ? <ErrorSummary {...summary} /> : null}
      <TextField {...field('what')} label={labels.what} hint={t('whatHint')} dir="auto" autoComplete="off" />
      <TextField {...field('toWhom')} label={labels.toWhom} dir="auto" autoComplete="off" />
      <SelectField
        {...field('country')}
        label={labels.country}
        options={[{ value: '', label: t('choose') }, ...countries]}
      />
      <Radios
        name="timing"
        legend={labels.timing}
        error={timingError}
        defaultValue={timing}
        input={timingInput}
        inline
        options={LOG_TIMINGS.map((value) => ({ value, label: t(`timings.${value}`) }))}
      />
      <DateField {...field('on')} label={labels.on} />
      <Radios
        name="form"
        legend={labels.form}
        error={formError}
        defaultValue={spoken}
        input={formInput}
        inline
        options={LOG_FORMS.map((value) => ({ value, label: t(`forms.${value}`) }))}
      />
      <TextArea {...field('why')} label={labels.why} hint={t('whyHint')} rows={3} />
      <TextField
        {...field('covering')}
        label={labels.covering}
        hint={t('coveringHint')}
        note={t('optional')}
        autoComplete="off"
        spellCheck={false}
        className="max-w-xs"
      />
      <Button type="submit" aria-disabled={busy}>
        {t(busy ? 'busy' : 'submit')}
      </Button>
    </form>
  );
}
