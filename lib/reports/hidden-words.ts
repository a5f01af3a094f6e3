/** Runs of this many characters are compared, of hidden words from every eighth on: 31 in a row are always found. */
const RUN = 24;
const STEP = 8;
/** Shorter words are found only where they stand alone. In bytes, so that two Chinese characters weigh as six Latin ones. */
const LEAST_WITHIN = 6;

/** The number of the section with which the words of a text are hidden; null where none of them are. */
export type FindHidden = (text: string) => string | null;

export type HiddenWords = {
  /** What people typed, by the number of the section with which it is hidden: found whole, within more, and in part. */
  typed: ReadonlyMap<string, string>;
  /** Standing words, such as titles of rules: found whole alone or within more, never in part. */
  titles: ReadonlyMap<string, string>;
  /** What is published by choice. Words that hidden ones have in common with it stay. */
  published: readonly string[];
};

/** Finds hidden words wherever they are repeated. */
export function hiddenWords({ typed, titles, published }: HiddenWords): FindHidden {
  const alone = new Map([...typed].map(([text, section]) => [folded(text), section]));
  const open = published.map(folded);
  const shared = new Set(open.flatMap((words) => runsOf(words, 1)));
  const within = new Map<string, string>();
  const runs = new Map<string, string>();
  for (const [words, section] of alone) {
    const own = runsOf(words, STEP).filter((run) => !shared.has(run));
    for (const run of own) runs.set(run, section);
    if (own.length === 0 && weighs(words) && !open.some((each) => each.includes(words))) within.set(words, section);
  }
  for (const [text, section] of titles) within.set(folded(text), section);
  return (text) => {
    const words = folded(text);
    const whole = alone.get(words);
    if (whole) return whole;
    for (const [short, section] of within) if (words.includes(short)) return section;
    const run = runsOf(words, 1).find((each) => runs.has(each));
    return run === undefined ? null : (runs.get(run) ?? null);
  };
}

function runsOf(words: string, step: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += step) runs.push(words.slice(at, at + RUN));
  return runs;
}

function weighs(words: string): boolean {
  return new TextEncoder().encode(words).length >= LEAST_WITHIN;
}

/** The same words however they are spaced, composed or capitalised. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
