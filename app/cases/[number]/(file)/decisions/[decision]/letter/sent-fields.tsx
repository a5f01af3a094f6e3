'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { LETTER_WAYS, type LetterInput } from '@/lib/cases/letter';
import { formatDate } from '@/lib/messages/format';
import type { LetterFormProps } from './letter-form';

type SentFieldsProps = Pick<LetterFormProps, 'evidence' | 'earlier'> & {
  field: ReturnType<typeof usePostedForm<LetterInput, number>>['field'];
  labels: Readonly<Record<'how' | 'sentOn' | 'receipt' | 'evidence' | 'replaces', string>>;
  busy: boolean;
};

/** How and when a letter left the house, and the button that keeps it. */
export function SentFields({ field, labels, evidence, earlier, busy }: SentFieldsProps) {
  const t = useTranslations('letters');
  const language = useLocale();
  const { error: notChosen, defaultValue: chosen, ...how } = field('how');
  const optional = t('sent.optional');
  return (
    <section aria-labelledby="sent" className="space-y-7 border-hairline border-t pt-8">
      <div>
        <h3 id="sent" className="font-serif text-h2">
          {t('sent.title')}
        </h3>
        <p className="mt-2 max-w-prose">{t('sent.lead')}</p>
      </div>
      <Radios
        name="how"
        legend={labels.how}
        error={notChosen}
        defaultValue={chosen}
        input={how}
        inline
        options={LETTER_WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
      />
      <DateField {...field('sentOn')} label={labels.sentOn} />
      <TextField {...field('receipt')} label={labels.receipt} hint={t('sent.receiptHint')} note={optional} dir="auto" />
      {evidence.length > 0 ? (
        <SelectField
          {...field('evidence')}
          label={labels.evidence}
          note={optional}
          options={[{ value: '', label: t('sent.noEvidence') }, ...evidence]}
        />
      ) : null}
      {earlier.length > 0 ? (
        <SelectField
          {...field('replaces')}
          label={labels.replaces}
          options={[
            { value: '', label: t('sent.replacesNone') },
            ...earlier.map(({ number, sentOn }) => ({
              value: String(number),
              label: t('sent.replacesLetter', { number, date: formatDate(sentOn, language) }),
            })),
          ]}
        />
      ) : null}
      <Button type="submit" aria-disabled={busy}>
        {t(busy ? 'sent.busy' : 'sent.submit')}
      </Button>
    </section>
  );
}
