import type { Element } from 'hast';
import { h } from 'hastscript';
import { findingPart } from './html-finding';
import {
  directed,
  headingTag,
  listPart,
  type Place,
  paragraphs,
  passagePart,
  remark,
  rowParts,
  tablePart,
  unknownPart,
} from './html-parts';
import { timelinePart } from './html-timeline';
import type { Block } from './model';

/** A block as elements of HTML. */
export function blockParts(block: Block, place: Place): Element[] {
  switch (block.kind) {
    case 'lead':
      return [directed('p', 'report-lead', block.text)];
    case 'text':
      return paragraphs('report-text', block.text);
    case 'remark':
      return remark(block.text);
    case 'label':
      return [directed(headingTag(place.level), 'report-label', block.text)];
    case 'strong':
      return [directed('p', 'report-strong', block.text)];
    case 'rows':
      return rowParts(block.rows);
    case 'table':
      return [tablePart(block)];
    case 'list':
      return [listPart(block.items, block.ordered)];
    case 'unknown':
      return [unknownPart([listPart(block.items)])];
    case 'entry':
      return [
        h('section', { id: block.id, className: ['report-entry'] }, [
          directed(headingTag(place.level), 'report-heading', block.heading),
          ...remark(block.note),
          ...block.blocks.flatMap((each) => blockParts(each, { ...place, level: place.level + 1 })),
        ]),
      ];
    case 'aside':
      return [
        h('div', { className: ['report-aside'] }, [
          directed('p', 'report-label', block.heading),
          ...paragraphs('report-text', block.text),
          ...rowParts(block.rows),
        ]),
      ];
    case 'finding':
      return [findingPart(block.id, block.finding, place)];
    case 'passage':
      return [passagePart(block.passage, true)];
    case 'timeline':
      return [timelinePart(block.timeline)];
  }
}

/** The parts of a section that have a heading and a place of their own, for the list of contents. */
export function headings(blocks: readonly Block[]): { id: string; heading: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'entry') return [{ id: block.id, heading: block.heading }];
    if (block.kind === 'finding') return [{ id: block.id, heading: block.finding.title }];
    return [];
  });
}
