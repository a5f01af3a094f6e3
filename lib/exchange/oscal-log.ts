import type { Context } from './oscal-context';
import { line, prop, prose, token } from './oscal-text';

/** Every event of the case with its place in the hash chain; then each review and each decision in its own words. */
export function assessmentLog(context: Context) {
  const { record, uuid } = context;
  const events = record.events.map(({ sequence, kind, words, actorId, actorRole, at, hash }) => ({
    uuid: uuid(`log:event:${sequence}`),
    title: line(words),
    start: at,
    end: at,
    props: [prop('event', sequence), prop('event-kind', kind), prop('event-sha256', hash)],
    'logged-by': [{ 'party-uuid': uuid(`party:${actorId}`), 'role-id': token(actorRole) }],
  }));
  return { entries: [...events, ...reviewEntries(context), ...decisionEntries(context)] };
}

function reviewEntries({ record, uuid }: Context) {
  return record.reviews.map(({ version, reviewer, outcome, note, sealedAt }, index) => ({
    uuid: uuid(`log:review:${index + 1}`),
    title: line(`Review of version ${version}: ${outcome.words}`),
    description: prose(note),
    start: sealedAt,
    end: sealedAt,
    props: [prop('review-outcome', outcome.key), prop('project-version', version)],
    'logged-by': [{ 'party-uuid': uuid(`party:${reviewer.id}`) }],
  }));
}

function decisionEntries({ record, uuid }: Context) {
  return record.decisions.map((decision) => ({
    uuid: uuid(`log:decision:${decision.number}`),
    title: line(`Decision ${decision.number}: ${decision.kind.words}`),
    description: prose(
      decision.reasons,
      decision.otherReasons ? `Reasons of reputation or diplomacy: ${decision.otherReasons}` : '',
      ...decision.details.map(({ about, words, chosen }) =>
        [`${about.words}:`, words, chosen.map((choice) => choice.words).join('; ')].filter(Boolean).join(' '),
      ),
      decision.closed ? `Closed, ${decision.closed.at}: ${decision.closed.result}` : '',
    ),
    start: decision.takenAt,
    end: decision.takenAt,
    props: [
      prop('decision', decision.number),
      prop('decision-kind', decision.kind.key),
      prop('decided-at-level', decision.level.key),
      ...decision.scope.map(({ key }, index) => prop('scope', key, `scope-${index + 1}`)),
      ...(decision.reviewOn ? [prop('review-on', decision.reviewOn)] : []),
    ],
    'logged-by': [{ 'party-uuid': uuid(`party:${decision.decider.id}`) }],
  }));
}
