import type { CaseRecord } from '@/lib/cases/record-schema';
import { wordsOfBlocks } from './every-word';
import { type FindHidden, hiddenWords } from './hidden-words';
import type { Block } from './model';
import { markedPhrases, typedWords } from './typed-words';
import type { ReportWords } from './words';

/** Blocks that are not published word for word, with the number of their section. */
export type KeptBlocks = { section: string; blocks: readonly Block[] };

export type HideInput = {
  record: CaseRecord;
  kept: readonly KeptBlocks[];
  /** Titles of findings that are published. */
  publishedTitles: ReadonlySet<string>;
  /** Words that are public whatever a case holds. */
  standing: ReadonlySet<string>;
  /** Is the section on the project kept? Its number then, else null. */
  project: string | null;
  words: ReportWords;
};

/**
 * Finds, anywhere in a report, what people typed into the parts that are kept, and the titles of the findings among
 * them. The names of components, donor and implementer stand all over a report: they are kept only with the project.
 */
export function findHidden({ record, kept, publishedTitles, standing, project, words }: HideInput): {
  find: FindHidden;
  titles: ReadonlyMap<string, string>;
} {
  const names = namesOfProject(record);
  const typed = [...typedWords(record, standing)].filter((text) => project !== null || !names.has(text));
  const isTyped = hiddenWords({ typed: new Map(typed.map((text) => [text, text])), titles: new Map(), published: [] });
  const hidden = new Map<string, string>(project === null ? [] : [...names].map((name) => [name, project]));
  const titles = new Map<string, string>();
  for (const { section, blocks } of kept) {
    for (const text of textsOf(blocks)) {
      if (standing.has(text.trim())) continue;
      const drawn = drawnIn(text, typed);
      for (const each of drawn) hidden.set(each, section);
      // A piece of something longer, such as a sentence of a description.
      if (drawn.length === 0 && isTyped(text)) hidden.set(text, section);
    }
    for (const block of blocks)
      if (block.kind === 'finding' && !publishedTitles.has(block.finding.title))
        titles.set(block.finding.title, section);
  }
  for (const phrase of markedPhrases(record)) {
    const section = [...hidden].find(([text]) => text.includes(phrase))?.[1];
    if (section) hidden.set(phrase, section).set(words.t('findings.quoted', { words: phrase }), section);
  }
  return { find: hiddenWords({ typed: hidden, titles, published: typed.filter((text) => !hidden.has(text)) }), titles };
}

/** What components, donor and implementer are called. */
function namesOfProject({ project }: CaseRecord): Set<string> {
  const { donor, implementer, components } = project;
  const names = [donor, implementer, ...components.map(({ name }) => name)].map((name) => name.trim());
  return new Set(names.filter((name) => name !== ''));
}

/** Every text of these blocks; a quote, which is cut into runs, as one. */
function textsOf(blocks: readonly Block[]): string[] {
  const quotes = blocks.flatMap((block) =>
    block.kind === 'finding'
      ? block.finding.words.flatMap(({ items }) =>
          items.flatMap((item) => (item.kind === 'quote' ? [item.runs.map(({ text }) => text).join('')] : [])),
        )
      : [],
  );
  return [...wordsOfBlocks(blocks), ...quotes];
}

/** Which passages a text was drawn from: those that stand in it whole, and not merely as words of a longer one. */
function drawnIn(text: string, typed: readonly string[]): string[] {
  const found = typed.filter((each) => text.includes(each));
  return found.filter((each) => !found.some((other) => other !== each && other.includes(each)));
}
