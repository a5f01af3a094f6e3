import type { Choice } from '@/lib/cases/publication';
import type { Block, ReportModel, Section } from './model';
import type { SectionId } from './section-ids';

/** A finding or an entry of a section. `order` counts from 1 within the section. */
export type PublicationPart = { id: string; heading: string; finding: boolean; order: number };
export type PublicationSection = { id: SectionId; number: string; title: string; parts: PublicationPart[] };

/** The Guidelines and the proof are public by nature; section 23 is what the public version says of itself. */
const NOT_CHOSEN: readonly SectionId[] = ['publication', 'norm', 'proof'];

/** Is anything in this section for a person to choose? */
export function isChosen({ id }: Pick<Section, 'id'>): boolean {
  return !NOT_CHOSEN.includes(id);
}

/** Everything that somebody has to choose on before a report is published. */
export function publicationParts({ sections }: ReportModel): PublicationSection[] {
  return sections
    .filter(isChosen)
    .map(({ id, number, title, blocks }) => ({ id, number, title, parts: partsOf(blocks) }));
}

/** Is this a part of its section that is chosen on by itself? */
export function isPart(block: Block): block is Extract<Block, { kind: 'finding' | 'entry' }> {
  return block.kind === 'finding' || block.kind === 'entry';
}

function partsOf(blocks: readonly Block[]): PublicationPart[] {
  return blocks.filter(isPart).map((block, index) => ({
    id: block.id,
    heading: block.kind === 'finding' ? block.finding.title : block.heading,
    finding: block.kind === 'finding',
    order: index + 1,
  }));
}

const PUBLISH: Choice = { way: 'publish', reason: '', words: '', summary: '' };
const withhold = (reason: Choice['reason']): Choice => ({ ...PUBLISH, way: 'withhold', reason });

/** What is withheld until somebody chooses otherwise: by how the id of the part begins. */
const WITHHELD: readonly (readonly [string, Choice])[] = [
  ['otherReasons', withhold('other_government')],
  ['letter-', withhold('other_government')],
  ['consultation', withhold('source')],
  ['evidence', withhold('source')],
  ['history', withhold('privacy')],
];

/** What the form proposes for a part. */
export function firstChoice(part: string): Choice {
  return WITHHELD.find(([begins]) => part.startsWith(begins))?.[1] ?? PUBLISH;
}
