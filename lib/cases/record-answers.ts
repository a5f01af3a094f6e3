import type { Draft } from '@/lib/cases/project';
import { type VisibilityBasis, visibleQuestions } from '@/lib/rules/engine/visible-questions';
import type { CaseRecord } from './record-schema';
import type { RecordWords } from './record-words';

/** The questions that the project is asked with the answers given. An answer that is no longer asked for is left out. */
export function answersInWords(
  description: Draft,
  basis: VisibilityBasis,
  words: RecordWords,
): CaseRecord['project']['answers'] {
  return visibleQuestions(description, basis).map(({ question, subject }) => {
    const given = description.answers[subject]?.[question.id];
    return {
      ...words.openQuestion({ question: question.id, subject }),
      values: words.values(question.id, given?.values ?? []),
      basis: given?.basis ?? '',
      by: given?.by ?? null,
      at: given?.at ?? null,
    };
  });
}
