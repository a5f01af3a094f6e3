import type { CaseRecord } from '@/lib/cases/record-schema';

/** The id of everybody who did something in a case, each once, in the order of first mention. */
export function peopleOf({ case: file, project, reviews, decisions, work, evidence, comments, events }: CaseRecord) {
  const checks = decisions.flatMap(({ conditions }) => conditions.flatMap((condition) => condition.checks));
  const said = (comments ?? []).flatMap(({ replies, resolutions, ...first }) => [first, ...replies, ...resolutions]);
  const ids = [
    file.openedBy.id,
    ...[...project.authors, project.submittedBy, file.quickLog?.by].map((person) => person?.id),
    ...project.answers.map(({ by }) => by),
    ...project.quotes.map(({ response }) => response?.by),
    ...reviews.map(({ reviewer }) => reviewer.id),
    ...decisions.flatMap(({ decider, closed }) => [decider.id, closed?.by.id]),
    ...(evidence ?? []).flatMap(({ by, withdrawn }) => [by.id, withdrawn?.by.id]),
    ...[...checks, ...work.entries, ...said].map(({ by }) => by.id),
    ...events.map(({ actorId }) => actorId),
  ];
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}
