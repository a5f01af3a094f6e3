'use client';

import { useMemo, useState } from 'react';
import { type AnswersTyped, answersFormFor } from '@/lib/cases/describe-forms';
import type { Draft } from '@/lib/cases/project';
import { isBlank } from '@/lib/cases/text';
import { putQuestions } from '@/lib/rules/engine/put-questions';
import type { FactsEdition, Question } from '@/lib/rules/types';
import { useRulebookParts } from './rulebook-parts';

type VisibleParts = {
  typed: AnswersTyped;
  subject: string;
  description: Draft;
  questions: readonly Question[];
  facts: FactsEdition;
  date: string;
};

/** The questions that are put to the subject as it is being answered; `hear` is told what is typed. */
export function useVisibleQuestions({ typed, subject, description, questions, facts, date }: VisibleParts) {
  const [chosen, setChosen] = useState(() => chosenIn(typed, questions));
  const parts = useRulebookParts();

  const asked = useMemo(() => {
    const parsed = answersFormFor(questions).safeParse(JSON.parse(chosen));
    const own = parsed.success ? parsed.data : {};
    const asAnswered = { ...description, answers: { ...description.answers, [subject]: own } };
    const put = putQuestions(asAnswered, { ...parts, facts, date });
    const ids = new Set(put.filter((each) => each.subject === subject).map(({ question }) => question.id));
    return questions.filter(({ id }) => ids.has(id));
  }, [chosen, description, subject, questions, facts, date, parts]);

  return { asked, hear: (values: AnswersTyped) => setChosen(chosenIn(values, questions)) };
}

/** What is chosen, without the reasons: only a choice opens or closes a question. Words that answer are a choice. */
function chosenIn(typed: AnswersTyped, questions: readonly Question[]): string {
  const inWords = new Set(questions.filter(({ type }) => type === 'text').map(({ id }) => id));
  const chosen = Object.entries(typed).map(([id, { values, basis }]) => {
    const words = inWords.has(id) && basis && !isBlank(basis) ? { basis: '…' } : {};
    return [id, { values, ...words }] as const;
  });
  return JSON.stringify(Object.fromEntries(chosen));
}
