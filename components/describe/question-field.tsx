'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { Checkboxes, Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import type { AnswersTyped } from '@/lib/cases/describe-forms';
import type { Question } from '@/lib/rules/types';
import { answerState } from './answer-state';
import { BoundedField } from './bounded-field';
import { CountryFact, type CountryFactView } from './country-fact';
import { withoutRivals } from './rivals';

export type QuestionWords = { text: string; help?: string | undefined; options: Readonly<Record<string, string>> };

type QuestionFieldProps = {
  question: Question;
  words: QuestionWords;
  typed: AnswersTyped[string];
  /** What the country facts already say. */
  known: CountryFactView | undefined;
};

type AnswerFieldsProps = QuestionFieldProps & {
  /** The question already stands above as a heading, so that the eye need not read it twice. */
  isUnderHeading?: boolean;
};

/** One question with its answer and, right beneath, why we say so. What the facts settle is asked only if it differs. */
export function QuestionField(props: QuestionFieldProps) {
  const { known, words, typed } = props;
  const t = useTranslations('describe');
  if (!known || known.value === 'absent') {
    return (
      <div className="space-y-4">
        {known ? <CountryFact fact={known} /> : null}
        <AnswerFields {...props} />
      </div>
    );
  }
  return (
    <section className="space-y-4" aria-label={words.text}>
      <h2 className="max-w-prose font-semibold">{words.text}</h2>
      <CountryFact fact={known} />
      <Disclosure summary={t('answers.differs')} open={listOf(typed).length > 0 || Boolean(typed.basis)}>
        <p className="mb-4 max-w-prose">{t('answers.worseCounts')}</p>
        <AnswerFields {...props} isUnderHeading />
      </Disclosure>
    </section>
  );
}

function AnswerFields({ question, words, typed, known, isUnderHeading = false }: AnswerFieldsProps) {
  const t = useTranslations('describe');
  const { control } = useFormContext();
  const watched: unknown = useWatch({ control, name: `${question.id}.values`, defaultValue: typed.values });
  const chosen = Array.isArray(watched) ? watched.map(String) : typeof watched === 'string' && watched ? [watched] : [];
  const basis: unknown = useWatch({ control, name: `${question.id}.basis`, defaultValue: typed.basis ?? '' });
  const said = typeof basis === 'string' ? basis : '';
  const { state, isContested } = answerState(question, chosen, said, known?.value ?? 'absent');
  const isInWords = question.type === 'text';

  return (
    <div
      className={
        isUnderHeading
          ? ''
          : `border-s-[3px] ps-4 sm:ps-5 ${state === 'answered' ? 'border-hairline' : 'border-dashed border-edge'}`
      }
    >
      <AnswerChoice question={question} words={words} typed={typed} isUnderHeading={isUnderHeading} />
      <p className="min-h-6 text-small text-muted">
        {state === 'missing' ? t('answers.openMissing') : null}
        {state === 'unknown' ? t('answers.openUnknown') : null}
        {isContested ? t('answers.contested') : null}
      </p>
      <div className="mt-2">
        <BoundedField
          name={`${question.id}.basis`}
          label={
            <>
              {isInWords && state !== 'unknown' ? t('answers.inWords') : t('answers.basis')}
              <span className="sr-only">: {words.text}</span>
            </>
          }
          hint={chosen.includes('unknown') ? t('answers.basisUnknown') : undefined}
          most={4_000}
          rows={isInWords ? 5 : 2}
          className={`max-w-prose ${isInWords ? 'min-h-40' : 'min-h-20'}`}
          defaultValue={typed.basis ?? ''}
        />
      </div>
    </div>
  );
}

function AnswerChoice({ question, words, typed, isUnderHeading }: Omit<AnswerFieldsProps, 'known'>) {
  const { register, setValue, getValues } = useFormContext();
  const name = `${question.id}.values`;
  const { name: _, onChange, ...registration } = register(name);
  // Words are an answer of their own: beside them stands only that they are not known.
  const offered = question.type === 'text' ? ['unknown'] : [...question.options, 'unknown'];
  const options = offered.map((value) => ({ value, label: words.options[value] ?? value }));
  const legend = isUnderHeading ? <span className="sr-only">{words.text}</span> : words.text;
  const choice = { legend, hint: words.help, name, options };

  if (question.type !== 'many' && question.type !== 'text') {
    const isShort = options.every(({ label }) => label.length < 24);
    return (
      <Radios
        {...choice}
        inline={isShort && options.length <= 4}
        defaultValue={listOf(typed)[0] ?? ''}
        input={{ ...registration, onChange }}
      />
    );
  }
  return (
    <Checkboxes
      {...choice}
      columns={options.length > 5}
      defaultValues={listOf(typed)}
      input={{
        ...registration,
        onChange: async (event) => {
          await onChange(event);
          const before: unknown = getValues(name);
          const kept = withoutRivals(Array.isArray(before) ? before.map(String) : [], event.target.value);
          setValue(name, kept, { shouldDirty: true });
        },
      }}
    />
  );
}

function listOf({ values }: AnswersTyped[string]): string[] {
  return values ? [values].flat() : [];
}
