import type { Draft } from '@/lib/cases/project';
import type { Question, Subject } from '@/lib/rules/types';
import type { CaseRecord } from './record-schema';
import type { RecordWords } from './record-words';

/** The questions put to a project with the answers given, project first, then components, then countries. */
export function answersInWords(
  description: Draft,
  questions: readonly Question[],
  words: RecordWords,
): CaseRecord['project']['answers'] {
  const countries = [...new Set(description.components.flatMap(({ country }) => country || []))];
  const subjects: Record<Question['per'], Subject[]> = {
    project: ['project'],
    component: description.components.map(({ id }) => id),
    country: countries,
  };
  return (['project', 'component', 'country'] as const).flatMap((per) =>
    subjects[per].flatMap((subject) =>
      questions
        .filter((question) => question.per === per)
        .map(({ id }) => {
          const given = description.answers[subject]?.[id];
          return {
            ...words.openQuestion({ question: id, subject }),
            values: words.values(id, given?.values ?? []),
            basis: given?.basis ?? '',
            by: given?.by ?? null,
            at: given?.at ?? null,
          };
        }),
    ),
  );
}
