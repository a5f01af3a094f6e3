import { clauseAddress } from './eli';
import { addEvents, addPieces } from './prov-acts';
import { type ProvDocument, ProvGraph, qualified } from './prov-graph';
import { addAgents, personName } from './prov-people';
import { addScreenings, addVersion } from './prov-screenings';
import { SCRUPLE_URN, type Sealed, sealedAt } from './sealed';

/**
 * Who made what of a case, when, and from what: PROV-DM as PROV-JSON (W3C Member Submission of 24 April 2013). The same
 * record, names and address give the same bytes. docs/prov.md says what stands for what.
 */
export function provOf({ record, hash, names, base }: Sealed): ProvDocument {
  const { number } = record.case;
  const graph = new ProvGraph({
    case: `${base}/cases/${number}#`,
    person: `${base}/people#`,
    clause: `${base}${clauseAddress('IV.3')}/`,
    scruple: `${SCRUPLE_URN}#`,
  });
  addAgents(graph, record, names);
  addEvents(graph, record);
  const screened = addScreenings(graph, record);
  const { version, authors, submittedBy } = record.project;
  const project = `case:version-${version}`;
  if (!graph.document().entity?.[project]) addVersion(graph, version, null);
  for (const id of new Set([...authors, ...(submittedBy ? [submittedBy] : [])].map((person) => person.id))) {
    graph.attributed(project, personName(id));
  }
  const pieces = addPieces(graph, record, screened);
  graph.add('entity', 'case:record', {
    'prov:type': qualified('scruple:Record'),
    'prov:label': `The record of ${number}`,
    'scruple:sha256': hash,
    'scruple:notice': record.notice,
  });
  const last = record.events.at(-1);
  graph.made('case:record', { activity: last && `case:event-${last.sequence}`, at: sealedAt(record) });
  const parts = new Set([project, ...screened.flatMap(({ inputs }) => inputs), ...pieces]);
  for (const part of parts) graph.derived('case:record', part);
  return graph.document();
}
