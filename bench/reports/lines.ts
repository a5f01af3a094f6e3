import type { Block, ReportModel } from '@/lib/reports/model';

/** One line of a report as every PDF library can set it. */
export type Line = { style: 'title' | 'section' | 'part' | 'label' | 'text' | 'item'; text: string };

/** Every word of a model in its order, for peers that know paragraphs and headings and no more. A row of a table is a line. */
export function linesOf({ cover, sections }: ReportModel): Line[] {
  return [
    { style: 'title', text: cover.title },
    ...cover.rows.map(({ label, text }): Line => ({ style: 'text', text: `${label}: ${text}` })),
    { style: 'text', text: cover.notice },
    ...sections.flatMap(({ number, title, blocks }): Line[] => [
      { style: 'section', text: `${number} ${title}` },
      ...blocks.flatMap(linesOfBlock),
    ]),
  ];
}

function linesOfBlock(block: Block): Line[] {
  const line = (style: Line['style'], text: string): Line[] => (text === '' ? [] : [{ style, text }]);
  switch (block.kind) {
    case 'rows':
      return block.rows.flatMap(({ label, text }) => line('text', `${label}: ${text}`));
    case 'table':
      return [
        ...line('label', block.caption),
        ...line('text', block.head.join(' | ')),
        ...block.rows.flatMap((row) => line('text', row.map(cellText).join(' | '))),
      ];
    case 'list':
    case 'unknown':
      return block.items.flatMap((item) => line('item', item));
    case 'entry':
      return [...line('part', block.heading), ...line('text', block.note), ...block.blocks.flatMap(linesOfBlock)];
    case 'aside':
      return [
        ...line('label', block.heading),
        ...line('text', block.text),
        ...block.rows.flatMap(({ label, text }) => line('text', `${label}: ${text}`)),
      ];
    case 'passage':
      return line('text', `${block.passage.id} ${block.passage.leadIn} ${block.passage.text}`);
    case 'timeline':
      return [];
    case 'finding': {
      const { level, place, title, joining, clauses, words, facts, changes, mitigations, missing, reviews } =
        block.finding;
      return [
        ...line('label', level),
        ...line('part', title),
        ...line('text', place),
        ...line('text', joining),
        ...clauses.flatMap(({ id, leadIn, text }) => line('text', `${id} ${leadIn} ${text}`)),
        ...words.flatMap(({ subjects, items }) => [
          ...line('label', subjects),
          ...items.flatMap((item) =>
            line(
              'text',
              item.kind === 'quote'
                ? item.runs.map(({ text }) => text).join('')
                : `${item.asked} ${'answer' in item ? item.answer : ''} ${item.basis}`,
            ),
          ),
        ]),
        ...facts.flatMap(({ text, remark }) => line('item', `${text} ${remark}`)),
        ...[...changes.flat(2), ...mitigations, ...missing].flatMap((item) => line('item', item)),
        ...reviews.flatMap(({ by, response, note }) => line('text', `${by} ${response} ${note}`)),
      ];
    }
    default:
      return line(block.kind === 'label' ? 'label' : 'text', block.text);
  }
}

function cellText(cell: string | readonly { words: string }[]): string {
  return typeof cell === 'string' ? cell : cell.map(({ words }) => words).join('; ');
}
