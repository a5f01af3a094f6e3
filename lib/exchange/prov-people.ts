import type { CaseRecord } from '@/lib/cases/record-schema';
import { peopleOf } from './people-of';
import { type ProvGraph, qualified } from './prov-graph';
import type { Sealed } from './sealed';

/** The name of a person in a PROV document: by id. */
export function personName(id: string): string {
  return `person:${encodeURIComponent(id)}`;
}

/** Everybody who did something, with the names of today, and the program that screened. */
export function addAgents(graph: ProvGraph, record: CaseRecord, names: Sealed['names']): void {
  for (const id of peopleOf(record)) {
    graph.add('agent', personName(id), { 'prov:type': qualified('prov:Person'), 'prov:label': names[id] });
  }
  graph.add('agent', 'scruple:program', { 'prov:type': qualified('prov:SoftwareAgent'), 'prov:label': 'Scruple' });
}
