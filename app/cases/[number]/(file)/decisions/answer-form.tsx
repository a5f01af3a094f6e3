'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { letterAnswerSchema } from '@/lib/cases/letter';
import { answerLetterAction } from './actions';

/** What came back to a letter. Works without scripts. */
export function AnswerForm({ number, letter, today }: { number: string; letter: number; today: string }) {
  const t = useTranslations('letters');
  const labels = {
    letter: t('answer.open', { number: letter }),
    receivedOn: t('answer.receivedOn'),
    words: t('answer.words'),
  };
  const empty = { letter, receivedOn: today, words: '' };
  const { form, field, summary, busy } = usePostedForm(
    letterAnswerSchema,
    answerLetterAction,
    labels,
    empty,
    `answer-${letter}-`,
  );
  return (
    <form {...form} className="max-w-prose space-y-6">
      {summary ? <ErrorSummary {...summary} /> : null}
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="letter" value={letter} />
      <DateField {...field('receivedOn')} label={labels.receivedOn} />
      <TextArea {...field('words')} label={labels.words} hint={t('answer.wordsHint')} rows={4} />
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {t(busy ? 'answer.busy' : 'answer.submit')}
      </Button>
    </form>
  );
}
