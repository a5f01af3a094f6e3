'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import {
  type AnswersSection,
  type AnswersTyped,
  answersFormFor,
  answersTyped,
  typedAnswers,
} from '@/lib/cases/describe-forms';
import type { Draft } from '@/lib/cases/project';
import type { FactsEdition, Question } from '@/lib/rules/types';
import type { CountryFactView } from './country-fact';
import { OpenedQuestions } from './opened-questions';
import { QuestionField, type QuestionWords } from './question-field';
import { SectionForm } from './section-form';
import { type FieldWords, SectionNotices } from './section-notices';
import type { SectionPlace, StoredSection } from './send-section';
import { useSection } from './use-section';
import { useTypedForm } from './use-typed-form';
import { useVisibleQuestions } from './use-visible-questions';

export type AnswersFormProps = {
  place: Omit<SectionPlace, 'section'>;
  /** `project`, a component id or a country. */
  subject: string;
  answers: StoredSection<AnswersSection>;
  /** The whole description as saved; answers elsewhere open questions here. */
  description: Draft;
  /** Every question that can be put to this subject, in order. */
  questions: readonly Question[];
  words: Readonly<Record<string, QuestionWords>>;
  /** Facts of the project's countries, and the ISO date of today, on which visibility rests. */
  facts: FactsEdition;
  date: string;
  /** What is already known of the country, by question. */
  known: Readonly<Record<string, CountryFactView>>;
  next: string;
};

export function AnswersForm(props: AnswersFormProps) {
  const { place, subject, answers, questions, words } = props;
  const saver = useSection<AnswersTyped, AnswersSection>({
    place: { ...place, section: `answers.${subject}` },
    stored: answers,
    typed: answersTyped,
    toTyped: (section) => typedAnswers(section, questions),
    schema: answersFormFor(questions),
  });
  const fieldWords: FieldWords<AnswersTyped> = {
    label: ({ name }) => words[name]?.text ?? name,
    says: ({ name }, value) => {
      const { values, basis } = (value ?? {}) as AnswersTyped[string];
      const chosen = [values ?? []].flat().map((option) => words[name]?.options[option] ?? option);
      return [chosen.join('; '), basis ?? ''].filter(Boolean).join('\n');
    },
  };

  return (
    <>
      <SectionNotices saver={saver} words={fieldWords} />
      <AnswersFields key={saver.generation} {...props} saver={saver} />
    </>
  );
}

type FieldsProps = AnswersFormProps & { saver: ReturnType<typeof useSection<AnswersTyped, AnswersSection>> };

function AnswersFields({ saver, subject, description, questions, words, facts, date, known, next }: FieldsProps) {
  const { typed, generation } = saver;
  const formId = `describe-answers-${subject}-${generation}`;
  const { asked, hear } = useVisibleQuestions({ typed, subject, description, questions, facts, date });
  const form = useTypedForm<AnswersTyped, AnswersSection>({
    formId,
    typed,
    resolver: zodResolver(answersFormFor(questions)),
    onChange: (values) => {
      saver.change(values);
      hear(values);
    },
  });

  return (
    <SectionForm formId={formId} form={form} saver={saver} next={next}>
      <ol className="space-y-12">
        {asked.map((question) => (
          <li key={question.id}>
            <QuestionField
              question={question}
              words={words[question.id] ?? { text: question.id, options: {} }}
              typed={typed[question.id] ?? { values: '', basis: '' }}
              known={known[question.id]}
            />
          </li>
        ))}
      </ol>
      <OpenedQuestions asked={asked} />
    </SectionForm>
  );
}
