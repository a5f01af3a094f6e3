import type { Block, ReportModel } from '../model';
import { type Unit, unitsOf } from './units';

/** A stretch of a section that is known by a name of its own on both sides. */
export type Part = { keys: readonly string[]; heading: string; blocks: readonly Block[]; units: readonly Unit[] };

/**
 * A section in its parts: each entry, finding, passage, condition and table is one; what stands between them under one
 * label is one together.
 */
export function partsOf(blocks: readonly Block[], labels: ReportModel['labels']): Part[] {
  const parts: Part[] = [];
  let label = '';
  let loose: Block[] = [];
  const close = () => {
    if (loose.length > 0) parts.push(part([`label ${label}`], label, loose, unitsOf(loose, labels, '', label)));
    loose = [];
  };
  for (const block of blocks) {
    const name = block.kind === 'label' ? null : nameOf(block);
    if (block.kind === 'label' || name) close();
    if (block.kind === 'label') label = block.text;
    else if (name) parts.push(part(name.keys, name.heading, [block], unitsOf([block], labels)));
    else loose.push(block);
  }
  close();
  return parts.filter(({ units }) => units.length > 0);
}

/** A finding that came out otherwise has another id, and is still the one of its rule. */
function nameOf(block: Block): Pick<Part, 'keys' | 'heading'> | null {
  switch (block.kind) {
    case 'entry':
      return { keys: [`entry ${block.id}`], heading: block.heading };
    case 'finding': {
      const { rule, title } = block.finding;
      return { keys: [`finding ${block.id}`, `rule ${rule}`], heading: `${rule} ${title}` };
    }
    case 'passage':
      return { keys: [`passage ${block.passage.id}`], heading: block.passage.id };
    case 'aside':
      return { keys: [`aside ${block.heading} ${block.text}`, `aside ${block.heading}`], heading: block.heading };
    case 'table':
      return { keys: [`table ${block.caption}`], heading: block.caption };
    default:
      return null;
  }
}

function part(keys: readonly string[], heading: string, blocks: readonly Block[], units: readonly Unit[]): Part {
  return { keys, heading, blocks, units: units.filter(saysSomething) };
}

function saysSomething({ cells }: Unit): boolean {
  return cells.some(({ text }) => text !== '');
}
