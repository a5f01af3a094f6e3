import type { CaseRecord } from '@/lib/cases/record-schema';
import { type ProvGraph, qualified } from './prov-graph';
import { personName } from './prov-people';
import type { Screened } from './prov-screenings';
import { asUri } from './sealed';

/** Every event of the case: who did it, in which role, and after what. Each holds the hash of the one before it. */
export function addEvents(graph: ProvGraph, { events }: CaseRecord): void {
  for (const [index, { sequence, kind, words, actorId, actorRole, at, hash }] of events.entries()) {
    const activity = `case:event-${sequence}`;
    graph.add('activity', activity, {
      'prov:startTime': at,
      'prov:endTime': at,
      'prov:type': qualified(`scruple:${kind}`),
      'prov:label': words,
      'scruple:sha256': hash,
    });
    graph.tie('wasAssociatedWith', {
      'prov:activity': activity,
      'prov:agent': personName(actorId),
      'prov:role': qualified(`scruple:${actorRole}`),
    });
    const before = events[index - 1];
    if (before) {
      graph.tie('wasInformedBy', { 'prov:informed': activity, 'prov:informant': `case:event-${before.sequence}` });
    }
  }
}

/** One piece of the case that a person made: what it is called, who made it when, by which kinds of event, from what. */
type Piece = { id: string; type: string; label: string; by: string; at: string; kinds: string[]; from?: string[] };

/** Reviews, decisions, checks of conditions, work, evidence and what was said. Gives the names of those entities. */
export function addPieces(graph: ProvGraph, record: CaseRecord, screened: readonly Screened[]): string[] {
  const until = (at: string) => screened.findLast((each) => each.at <= at)?.inputs ?? [];
  const reviews = record.reviews.map(({ version, reviewer, outcome, sealedAt }, index): Piece => {
    const read = screened.findLast((each) => each.version === version && each.at <= sealedAt)?.inputs ?? [];
    const label = `Review of version ${version}: ${outcome.words}`;
    const kinds = ['review-passed-on', 'review-sent-back'];
    return { id: `review-${index + 1}`, type: 'Review', label, by: reviewer.id, at: sealedAt, kinds, from: [...read] };
  });
  const decisions = record.decisions.map(({ number, kind, decider, takenAt }): Piece => {
    const read = reviews.filter(({ at }) => at <= takenAt).map(({ id }) => `case:${id}`);
    return {
      id: `decision-${number}`,
      type: 'Decision',
      label: `Decision ${number}: ${kind.words}`,
      by: decider.id,
      at: takenAt,
      kinds: ['decision-recorded'],
      from: [...until(takenAt), ...read],
    };
  });
  const pieces = [
    ...reviews,
    ...decisions,
    ...checksOf(record),
    ...workOf(record, until),
    ...evidenceOf(record),
    ...commentsOf(record),
  ];
  for (const piece of pieces) addPiece(graph, record, piece);
  addSources(graph, record);
  return pieces.map(({ id }) => `case:${id}`);
}

function addPiece(
  graph: ProvGraph,
  { events }: CaseRecord,
  { id, type, label, by, at, kinds, from = [] }: Piece,
): void {
  const event = events.find((each) => each.at === at && each.actorId === by && kinds.includes(each.kind));
  graph.add('entity', `case:${id}`, { 'prov:type': qualified(`scruple:${type}`), 'prov:label': label });
  graph.made(`case:${id}`, { activity: event && `case:event-${event.sequence}`, at, from });
  graph.attributed(`case:${id}`, personName(by));
}

function checksOf({ decisions }: CaseRecord): Piece[] {
  return decisions.flatMap(({ number, conditions }) =>
    conditions.flatMap(({ checks }, place) =>
      checks.map(({ outcome, by, at }, index) => ({
        id: `decision-${number}-condition-${place + 1}-check-${index + 1}`,
        type: 'ConditionCheck',
        label: `Condition ${place + 1} of decision ${number}: ${outcome.words}`,
        by: by.id,
        at,
        kinds: ['condition-checked'],
        from: [`case:decision-${number}`],
      })),
    ),
  );
}

function workOf({ work }: CaseRecord, until: (at: string) => readonly string[]): Piece[] {
  const idOf = ({ finding, kind, number, revision }: CaseRecord['work']['entries'][number]) =>
    `work-${encodeURIComponent(finding)}-${kind.key}-${number}-${revision}`;
  return work.entries.map((entry) => {
    const { kind, number, revision, title, by, at } = entry;
    const before = work.entries.find((each) => idOf(each) === idOf({ ...entry, revision: revision - 1 }));
    const from = before ? [`case:${idOf(before)}`] : [...until(at)];
    const label = `${kind.words} ${number}, revision ${revision}: ${title}`;
    return { id: idOf(entry), type: 'Work', label, by: by.id, at, kinds: ['work-recorded'], from };
  });
}

function evidenceOf({ evidence }: CaseRecord): Piece[] {
  return (evidence ?? []).map(({ number, title, by, at }) => ({
    id: `evidence-${number}`,
    type: 'Evidence',
    label: title,
    by: by.id,
    at,
    kinds: ['evidence-added'],
  }));
}

function commentsOf({ comments }: CaseRecord): Piece[] {
  return (comments ?? []).flatMap((first) =>
    [first, ...first.replies].map(({ number, kind, by, at }) => ({
      id: `comment-${number}`,
      type: 'Comment',
      label: `${kind.words} ${number}`,
      by: by.id,
      at,
      kinds: ['comment-added'],
      from: number === first.number ? [] : [`case:comment-${first.number}`],
    })),
  );
}

/** The file, by its hash, or the address that an item of evidence was taken from; and the end of what was withdrawn. */
function addSources(graph: ProvGraph, { evidence, events }: CaseRecord): void {
  for (const { number, source, link, file, withdrawn } of evidence ?? []) {
    const id = file ? `scruple:file-${file.sha256}` : `case:evidence-${number}-source`;
    graph.add('entity', id, {
      'prov:label': source,
      'prov:location': asUri(link),
      'scruple:sha256': file?.sha256,
      'scruple:mediaType': file?.mediaType,
    });
    graph.derived(`case:evidence-${number}`, id, { 'prov:type': qualified('prov:PrimarySource') });
    const event = events.find(({ kind, at }) => kind === 'evidence-withdrawn' && at === withdrawn?.at);
    if (withdrawn) {
      graph.tie('wasInvalidatedBy', {
        'prov:entity': `case:evidence-${number}`,
        ...(event && { 'prov:activity': `case:event-${event.sequence}` }),
        'prov:time': withdrawn.at,
      });
    }
  }
}
