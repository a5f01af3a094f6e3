'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type LetterForm as FileForm, type LetterWords, letterSchema, letterWordsSchema } from '@/lib/cases/letter';
import { paths } from '@/lib/paths';
import { sendLetterAction } from './actions';
import { SentFields } from './sent-fields';
import { useKeptLetter } from './use-kept-letter';

export type LetterFormProps = {
  number: string;
  personId: string;
  /** The draft as the decision gives it. */
  letter: Omit<LetterWords, 'addressee'> & { decision: number };
  sentBefore: number;
  today: string;
  evidence: readonly { value: string; label: string }[];
  /** Letters about the same decision that nothing corrects yet. */
  earlier: readonly { number: number; sentOn: string }[];
};

/** The letter to edit, to take home, and to mark as sent. Works without scripts; what is typed is kept in the browser. */
export function LetterForm({ number, personId, letter, sentBefore, today, evidence, earlier }: LetterFormProps) {
  const t = useTranslations('letters');
  const { decision, to, language, subject, text } = letter;
  const labels = {
    decision: t('title', { number: decision }),
    to: t('wanted.to'),
    language: t('wanted.language'),
    addressee: t('form.addressee'),
    subject: t('form.subject'),
    text: t('form.text'),
    how: t('sent.how'),
    sentOn: t('sent.sentOn'),
    receipt: t('sent.receipt'),
    evidence: t('sent.evidence'),
    replaces: t('sent.replaces'),
  };
  const empty = { ...letter, addressee: '', sentOn: today, receipt: '', evidence: '', replaces: '' };
  const { form, field, summary, busy, typed } = usePostedForm(letterSchema, sendLetterAction, labels, empty);
  const place = { personId, caseNumber: number, section: `letter.${decision}.${to}.${language}` };
  const restored = useKeptLetter(typed, place, { decision, sentBefore });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    if (!pressed?.hasAttribute('formaction')) return form.onSubmit(event);
    // A file is asked for: the browser posts the words as they are, and the page stays.
    if (letterWordsSchema.safeParse(typed.getValues()).success) return;
    event.preventDefault();
    void typed.trigger(['addressee', 'subject', 'text']);
  }

  function beginAgain() {
    typed.setValue('subject', subject);
    typed.setValue('text', text);
  }

  const file = (as: FileForm) =>
    ({ type: 'submit', variant: 'secondary', name: 'as', value: as, formMethod: 'post' }) as const;
  const address = paths.letterFile(number, decision);
  return (
    <form {...form} onSubmit={onSubmit} className="mt-12 space-y-7 border-ink border-t-[1.5px] pt-6">
      <h3 className="font-serif text-h2">{t('form.title')}</h3>
      {summary ? <ErrorSummary {...summary} /> : null}
      <Notice kind="warning" title={t('form.careful')}>
        <p>{t('form.carefulBody')}</p>
      </Notice>
      <p role="status" className="max-w-prose text-muted">
        {t(restored ? 'form.restored' : 'form.kept')}
      </p>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="language" value={language} />
      <TextArea {...field('addressee')} label={labels.addressee} hint={t('form.addresseeHint')} rows={3} />
      <TextField {...field('subject')} label={labels.subject} lang={language} dir="auto" className="max-w-prose" />
      <TextArea
        {...field('text')}
        label={labels.text}
        hint={t('form.textHint')}
        lang={language}
        rows={24}
        className="max-w-prose font-serif text-norm"
      />
      <div className="flex flex-wrap gap-4">
        <Button {...file('docx')} formAction={address}>
          {t('form.word')}
        </Button>
        <Button {...file('txt')} formAction={address}>
          {t('form.plain')}
        </Button>
        <Button {...file('eml')} formAction={address}>
          {t('form.email')}
        </Button>
      </div>
      <Disclosure summary={t('form.again')}>
        <p className="mb-3 max-w-prose">{t('form.againHint')}</p>
        <Button variant="secondary" onClick={beginAgain}>
          {t('form.againSubmit')}
        </Button>
      </Disclosure>
      <SentFields field={field} labels={labels} evidence={evidence} earlier={earlier} busy={busy} />
    </form>
  );
}
