'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { Checkboxes, Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import type { AnswersTyped } from '@/lib/cases/describe-forms';
import type { Question } from '@/lib/rules/types';
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
  if (!known?.isSettled) {
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
  const isOpen = !known?.isSettled && (chosen.length === 0 || chosen.includes('unknown'));

  return (
    <div
      className={
        isUnderHeading ? '' : `border-s-[3px] ps-4 sm:ps-5 ${isOpen ? 'border-dashed border-edge' : 'border-hairline'}`
      }
    >
      <AnswerChoice question={question} words={words} typed={typed} isUnderHeading={isUnderHeading} />
      <p className="min-h-6 text-small text-muted">
        {isOpen ? t(chosen.length === 0 ? 'answers.openMissing' : 'answers.openUnknown') : null}
      </p>
      <div className="mt-2">
        <BoundedField
          name={`${question.id}.basis`}
          label={
            <>
              {t('answers.basis')}
              <span className="sr-only">: {words.text}</span>
            </>
          }
          hint={chosen.includes('unknown') ? t('answers.basisUnknown') : undefined}
          most={4_000}
          rows={2}
          className="max-w-prose min-h-20"
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
  const options = [...question.options, 'unknown'].map((value) => ({ value, label: words.options[value] ?? value }));
  const legend = isUnderHeading ? <span className="sr-only">{words.text}</span> : words.text;
  const choice = { legend, hint: words.help, name, options };

  if (question.type !== 'many') {
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
