import type { Block, Cell, FindingView, PassageView, ReportModel, Row, WordsView } from '@/lib/reports/model';
import type { Table } from './table';

/** Named alike in every language, for the programs that read them. Widths are in characters. */
const COLUMNS = [
  { header: 'section', width: 8 },
  { header: 'title', width: 24 },
  { header: 'part', width: 32 },
  { header: 'row', width: 6 },
  { header: 'label', width: 28 },
  { header: 'text', width: 80 },
] as const;

/** One thing that the report says: the part it belongs to, its row where that is a table, what it is, and the words. */
type Said = { part: string; row?: number; label: string; text: string };

/** Everything that a report says, one thing a line, in its order. */
export function reportTable(model: ReportModel): Table {
  const { cover, template, sections } = model;
  const ofTemplate = template ? [template.donor, template.classification, template.logo?.alt, template.coverText] : [];
  const front: Said[] = [
    ...ofTemplate.flatMap((text) => (text ? [{ part: '', label: '', text }] : [])),
    { part: '', label: '', text: cover.title },
    { part: '', label: '', text: cover.number },
    { part: '', label: '', text: cover.norm },
    ...ofRows('', cover.rows),
    { part: '', label: cover.noticeTitle, text: cover.notice },
  ];
  const parts = [
    { number: '1', title: cover.eyebrow, said: front },
    ...sections.map(({ number, title, blocks }) => ({ number, title, said: ofBlocks('', blocks, model) })),
  ];
  return {
    name: cover.number,
    columns: COLUMNS,
    // A section that says nothing still stands with its title.
    batches: parts.map(({ number, title, said }) =>
      (said.length > 0 ? said : [{ part: '', label: '', text: '' }]).map(({ part, row, label, text }) => [
        number,
        title,
        part,
        row ?? null,
        label,
        text,
      ]),
    ),
  };
}

function ofBlocks(part: string, blocks: readonly Block[], model: ReportModel): Said[] {
  return blocks.flatMap((block) => ofBlock(part, block, model));
}

function ofBlock(part: string, block: Block, model: ReportModel): Said[] {
  switch (block.kind) {
    case 'rows':
      return ofRows(part, block.rows);
    case 'table':
      return block.rows.flatMap((cells, index) =>
        cells.map((cell, column) => ({
          part: within(part, block.caption),
          row: index + 1,
          label: block.head[column] ?? '',
          text: inWords(cell),
        })),
      );
    case 'list':
    case 'unknown':
      return block.items.map((text) => ({ part, label: '', text }));
    case 'entry': {
      const heading = within(part, block.heading);
      return [{ part: heading, label: '', text: block.note }, ...ofBlocks(heading, block.blocks, model)];
    }
    case 'aside':
      return [{ part, label: block.heading, text: block.text }, ...ofRows(within(part, block.heading), block.rows)];
    case 'finding':
      return ofFinding(block.finding, model).filter(({ text }) => text !== '');
    case 'passage':
      return ofPassage(within(part, block.passage.id), block.passage);
    case 'timeline':
      return [{ part, label: '', text: block.timeline.description }];
    default:
      return [{ part, label: '', text: block.text }];
  }
}

function ofFinding(finding: FindingView, { labels }: ReportModel): Said[] {
  const part = `${finding.rule} ${finding.title}`;
  const under = (label: string, texts: readonly string[]): Said[] => texts.map((text) => ({ part, label, text }));
  return [
    ...under('', [finding.level, finding.place]),
    ...under(labels.why, [finding.joining]),
    ...finding.clauses.flatMap((clause) => ofPassage(within(part, clause.id), clause)),
    ...under(labels.clause, [finding.also]),
    ...finding.words.flatMap(({ subjects, items }) =>
      items.length > 0
        ? items.flatMap((item) => ofWords(within(part, subjects), item))
        : [{ part: within(part, subjects), label: labels.words, text: labels.noWords }],
    ),
    ...under(
      labels.facts,
      finding.facts.flatMap(({ text, remark }) => [text, remark]),
    ),
    ...under(labels.missing, finding.missing),
    ...under(labels.wouldChange, [finding.changesNone, ...finding.changes.flat(2)]),
    ...under(labels.mitigations, finding.mitigations),
    ...under('', [finding.barRemark]),
    ...finding.reviews.flatMap(({ by, on, response, note }) => under(labels.review, [by, on, response, note])),
  ];
}

function ofWords(part: string, item: WordsView): Said[] {
  if (item.kind === 'quote') {
    const quoted = item.runs.map(({ text }) => text).join('');
    return [quoted, item.remark].map((text) => ({ part, label: item.where, text }));
  }
  const answered = item.kind === 'answer' ? [item.answer] : [];
  return [...answered, item.basis, item.remark].map((text) => ({ part, label: item.asked, text }));
}

function ofPassage(part: string, { leadIn, text, notes }: PassageView): Said[] {
  return [
    { part, label: '', text: leadIn === '' ? text : `${leadIn} ${text}` },
    ...notes.map((note) => ({ part, label: note.number, text: note.text })),
  ];
}

function ofRows(part: string, rows: readonly Row[]): Said[] {
  return rows.map(({ label, text }) => ({ part, label, text }));
}

function inWords(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map(({ words }) => words).join('\n');
}

function within(part: string, heading: string): string {
  return [part, heading].filter((each) => each !== '').join(' · ');
}
