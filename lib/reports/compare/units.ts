import type { Block, Cell, FindingView, ReportModel, WordsView } from '../model';

/**
 * The smallest thing that is compared: a passage, or a row of a table with a text for each column. `keys` say, from strict
 * to loose, which unit of the other side is the same one.
 */
export type Unit = { keys: readonly string[]; label: string; cells: readonly { label: string; text: string }[] };

type Labels = ReportModel['labels'];

/** Everything that these blocks say, unit by unit. A line of time is left out: a table says the same. */
export function unitsOf(blocks: readonly Block[], labels: Labels, path = '', under = ''): Unit[] {
  let label = under;
  return blocks.flatMap((block) => {
    if (block.kind === 'label') label = block.text;
    return unitsOfBlock(block, labels, `${path}/${label}`, label);
  });
}

function unitsOfBlock(block: Block, labels: Labels, path: string, label: string): Unit[] {
  switch (block.kind) {
    case 'label':
    case 'timeline':
      return [];
    case 'lead':
    case 'text':
    case 'remark':
    case 'strong':
      return [passage(`${path}/${block.kind}`, label, block.text)];
    case 'rows':
      return block.rows.map((row) => passage(`${path}/${row.label}`, row.label, row.text));
    case 'list':
    case 'unknown':
      return items(`${path}/items`, label, block.items);
    case 'table':
      return block.rows.map((row) => tableRow(`${path}/${block.caption}`, block.head, row));
    case 'aside':
      return [
        passage(`${path}/${block.heading}`, block.heading, block.text),
        ...block.rows.map((row) =>
          passage(`${path}/${block.heading}/${row.label}`, `${block.heading} · ${row.label}`, row.text),
        ),
      ];
    case 'entry':
      return [
        passage(`${path}/${block.id}/heading`, label, block.heading),
        passage(`${path}/${block.id}/note`, label, block.note),
        ...unitsOf(block.blocks, labels, `${path}/${block.id}`, label),
      ];
    case 'passage':
      return [
        passage(`${path}/${block.passage.id}/lead`, block.passage.id, block.passage.leadIn),
        passage(`${path}/${block.passage.id}`, block.passage.id, block.passage.text),
        ...block.passage.notes.map((note) =>
          passage(`${path}/${block.passage.id}/${note.number}`, `${block.passage.id} · ${note.number}`, note.text),
        ),
      ];
    case 'finding':
      return unitsOfFinding(block.finding, labels, path);
  }
}

function unitsOfFinding(finding: FindingView, labels: Labels, path: string): Unit[] {
  const { clauses, words, reviews, changes } = finding;
  const passages = clauses.map((each): Block => ({ kind: 'passage', passage: each }));
  return [
    passage(`${path}/level`, labels.level, finding.level),
    passage(`${path}/place`, labels.place, finding.place),
    passage(`${path}/title`, labels.rule, finding.title),
    passage(`${path}/joining`, labels.rule, finding.joining),
    passage(`${path}/also`, labels.clause, finding.also),
    passage(`${path}/bar`, labels.mitigations, finding.barRemark),
    ...unitsOf(passages, labels, path),
    ...words.flatMap(({ subjects, items: said }) =>
      said.map((view) => wordsUnit(`${path}/words`, labels.words, subjects, view)),
    ),
    ...items(
      `${path}/facts`,
      labels.facts,
      finding.facts.map(({ text, remark }) => lines(text, remark)),
    ),
    ...items(
      `${path}/changes`,
      labels.wouldChange,
      changes.flatMap((sets) => sets.map((set) => lines(...set))),
    ),
    passage(`${path}/none`, labels.wouldChange, finding.changesNone),
    ...items(`${path}/mitigations`, labels.mitigations, finding.mitigations),
    ...items(`${path}/missing`, labels.missing, finding.missing),
    ...reviews.map(({ by, on, response, note }) =>
      named(`${path}/review`, labels.review, [`${by} ${on}`], lines(by, on, response, note)),
    ),
  ].filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

/** What the project says, under what was asked or where it stands. */
function wordsUnit(path: string, label: string, subjects: string, view: WordsView): Unit {
  const asked = view.kind === 'quote' ? view.where : view.asked;
  const said =
    view.kind === 'quote'
      ? lines(view.runs.map(({ text }) => text).join(''), view.remark)
      : lines(view.kind === 'answer' ? view.answer : '', view.basis, view.remark);
  return named(path, `${label} · ${asked}`, [`${asked} ${subjects}`, asked], lines(subjects, said));
}

function tableRow(path: string, head: readonly string[], row: readonly Cell[]): Unit {
  const texts = row.map((cell) => (typeof cell === 'string' ? cell : cell.map(({ words }) => words).join('\n')));
  const [first = '', second = '', ...others] = texts;
  const keys = [`1 ${first}\n${second}`, `2 ${first}`, ...(others.length > 0 ? [`3 ${lines(second, ...others)}`] : [])];
  return {
    keys: [JSON.stringify(texts), ...keys].map((key) => `${path}\n${key}`),
    label: first,
    cells: texts.map((text, index) => ({ label: head[index] ?? '', text })),
  };
}

/** A passage that is the only one in its place, or one of several in their order. */
function passage(path: string, label: string, text: string): Unit {
  return named(path, label, [''], text);
}

/** Items of a list have no name: one that was reworded is known by its first words. */
function items(path: string, label: string, texts: readonly string[]): Unit[] {
  return texts.map((text) => named(path, label, [text.split(/\s+/, 3).join(' ')], text));
}

function named(path: string, label: string, looser: readonly string[], text: string): Unit {
  const keys = [`= ${text}`, ...looser.map((key, index) => `${index} ${key}`)];
  return { keys: keys.map((key) => `${path}\n${key}`), label, cells: [{ label: '', text }] };
}

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
