'use client';

import { useMemo, useState } from 'react';
import { type AnswersTyped, answersForm } from '@/lib/cases/describe-forms';
import type { Draft } from '@/lib/cases/project';
import { questions as catalogue } from '@/lib/rules/catalogue/questions';
import { visibleQuestions } from '@/lib/rules/engine/visible-questions';
import { lexicon } from '@/lib/rules/signals/lexicon';
import type { FactsEdition, Question } from '@/lib/rules/types';

type VisibleParts = {
  typed: AnswersTyped;
  subject: string;
  description: Draft;
  questions: readonly Question[];
  facts: FactsEdition;
  date: string;
};

/** The questions that are asked of the subject as it is being answered; `hear` is told what is typed. */
export function useVisibleQuestions({ typed, subject, description, questions, facts, date }: VisibleParts) {
  const [chosen, setChosen] = useState(() => chosenIn(typed));

  const asked = useMemo(() => {
    const parsed = answersForm.safeParse(JSON.parse(chosen));
    const own = parsed.success ? parsed.data : {};
    const asAnswered = { ...description, answers: { ...description.answers, [subject]: own } };
    const visible = visibleQuestions(asAnswered, { questions: catalogue, lexicon, facts, date });
    const ids = new Set(visible.filter((each) => each.subject === subject).map(({ question }) => question.id));
    return questions.filter(({ id }) => ids.has(id));
  }, [chosen, description, subject, questions, facts, date]);

  return { asked, hear: (values: AnswersTyped) => setChosen(chosenIn(values)) };
}

/** What is chosen, without the reasons: only a choice opens or closes a question. */
function chosenIn(typed: AnswersTyped): string {
  return JSON.stringify(Object.fromEntries(Object.entries(typed).map(([id, { values }]) => [id, { values }])));
}
