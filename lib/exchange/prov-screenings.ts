import { z } from 'zod';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { clauseAddress } from './eli';
import { type ProvGraph, qualified } from './prov-graph';

/** What an event of screening holds. Events of other programs' making may hold less. */
const screenedSchema = z.object({
  version: z.number(),
  contentHash: z.string(),
  screening: z.object({ resultHash: z.string(), rulebookHash: z.string(), factsHash: z.string() }),
});

const KINDS = new Set(['description-submitted', 'rescreening-adopted']);

/** A version of the project, screened: the entities that stand for both, and since when. */
export type Screened = { at: string; version: number; inputs: readonly string[] };

/**
 * Every screening of the case, oldest first: the program made it from a version, an edition of the rulebook and one of the
 * country facts, because somebody submitted or adopted it.
 */
export function addScreenings(graph: ProvGraph, record: CaseRecord): Screened[] {
  const acts = record.events.filter(({ kind }) => KINDS.has(kind));
  return acts.flatMap((act) => {
    const hashes = hashesOf(record, act.data, act === acts.at(-1));
    if (!hashes) return [];
    const { version, contentHash, resultHash, rulebookHash, factsHash } = hashes;
    const event = `case:event-${act.sequence}`;
    const project = `case:version-${version}`;
    if (act.kind === 'description-submitted') {
      addVersion(graph, version, contentHash);
      graph.made(project, { activity: event, at: act.at });
    }
    const run = `case:screening-run-${act.sequence}`;
    const screening = `case:screening-${act.sequence}`;
    const [rulebook, facts] = [`scruple:rulebook-${rulebookHash}`, `scruple:facts-${factsHash}`];
    addEditions(graph, record, rulebookHash, factsHash);
    graph.add('activity', run, {
      'prov:startTime': act.at,
      'prov:endTime': act.at,
      'prov:type': qualified('scruple:Screening'),
      'prov:label': `Screening of version ${version}`,
    });
    graph.tie('wasAssociatedWith', {
      'prov:activity': run,
      'prov:agent': 'scruple:program',
      'prov:plan': rulebook,
    });
    graph.tie('wasInformedBy', { 'prov:informed': run, 'prov:informant': event });
    graph.add('entity', screening, {
      'prov:type': qualified('scruple:ScreeningResult'),
      'prov:label': `What the rules say of version ${version}`,
      'scruple:sha256': resultHash,
    });
    graph.made(screening, { activity: run, at: act.at, from: [project, rulebook, facts] });
    graph.attributed(screening, 'scruple:program');
    return [{ at: act.at, version, inputs: [project, screening] }];
  });
}

function hashesOf({ project, screening }: CaseRecord, data: unknown, isLast: boolean) {
  const held = screenedSchema.safeParse(data);
  if (held.success) return { ...held.data, ...held.data.screening };
  if (!isLast || !screening) return null;
  return {
    version: project.version,
    contentHash: null,
    resultHash: null,
    rulebookHash: screening.rulebook.hash,
    factsHash: screening.facts.hash,
  };
}

/** A version of the description; a later one grew from the one before. */
export function addVersion(graph: ProvGraph, version: number, contentHash: string | null): void {
  const id = `case:version-${version}`;
  graph.add('entity', id, {
    'prov:type': qualified('scruple:ProjectVersion'),
    'prov:label': `The project, version ${version}`,
    'scruple:sha256': contentHash,
  });
  const before = `case:version-${version - 1}`;
  if (graph.document().entity?.[before]) {
    graph.derived(id, before, { 'prov:type': qualified('prov:Revision') });
  }
}

/** The two editions, once each; of the ones in the record, what they rest on: the clauses, and the sources of the facts. */
function addEditions(graph: ProvGraph, record: CaseRecord, rulebookHash: string, factsHash: string): void {
  const { screening, guideline, sources } = record;
  const [rulebook, facts] = [`scruple:rulebook-${rulebookHash}`, `scruple:facts-${factsHash}`];
  const isNamed = screening?.rulebook.hash === rulebookHash;
  const factsNamed = screening?.facts.hash === factsHash;
  if (!graph.document().entity?.[rulebook]) {
    graph.add('entity', rulebook, {
      'prov:type': qualified('prov:Plan'),
      'prov:label': isNamed ? `Rulebook, edition ${screening.rulebook.edition}` : 'Rulebook',
      'scruple:sha256': rulebookHash,
    });
    for (const { id } of isNamed ? guideline.clauses : []) addClause(graph, rulebook, id, guideline.title);
  }
  if (!graph.document().entity?.[facts]) {
    graph.add('entity', facts, {
      'prov:type': qualified('scruple:CountryFacts'),
      'prov:label': factsNamed ? `Country facts, edition ${screening.facts.edition}` : 'Country facts',
      'scruple:sha256': factsHash,
    });
    for (const source of factsNamed ? sources : []) {
      const id = `scruple:source-${encodeURIComponent(source.id)}`;
      graph.add('entity', id, { 'prov:label': source.title, 'prov:location': source.url });
      graph.derived(facts, id, { 'prov:type': qualified('prov:PrimarySource') });
    }
  }
}

function addClause(graph: ProvGraph, rulebook: string, id: string, guidelines: string): void {
  const address = clauseAddress(id);
  if (!address) return;
  const clause = `clause:${address.replace(`${clauseAddress('IV.3')}/`, '')}`;
  graph.add('entity', clause, { 'prov:label': `${guidelines}, ${id}` });
  graph.derived(rulebook, clause);
}
