/** One edition in the changelog of the rulebook. `strong` is the bold beginning of a note. */
export type EditionNotes = { title: string; paragraphs: string[]; notes: { strong: string; text: string }[] };

/** Reads docs/rulebook-changelog.md: a heading for each edition, paragraphs, and a list of notes. */
export function readChangelog(markdown: string): EditionNotes[] {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    const blocks = lines
      .join('\n')
      .split(/\n{2,}|\n(?=- )/)
      .map((block) => block.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    return {
      title: title.trim(),
      paragraphs: blocks.filter((block) => !block.startsWith('- ')),
      notes: blocks.filter((block) => block.startsWith('- ')).map((block) => noteOf(block.slice(2))),
    };
  });
}

function noteOf(text: string): EditionNotes['notes'][number] {
  const [, strong = '', rest = text] = /^\*\*(.+?)\*\*\s*(.*)$/.exec(text) ?? [];
  return { strong, text: rest };
}
