import type { Draft } from '@/lib/cases/project';
import type { Signal } from '@/lib/rules/types';

/** A sentence of the project with the phrases that were marked in it. Offsets count from the start of `text`. */
export type Passage = {
  field: string;
  text: string;
  ranges: { start: number; end: number; label?: string }[];
  /** Words were left out before or after. */
  cutBefore: boolean;
  cutAfter: boolean;
};

/** Text of a field as the scanner names it; undefined where the project has no such field any more. */
export function fieldText(description: Draft, field: string): string | undefined {
  const [head, id, part] = field.split('.');
  if (head === 'title') return description.title;
  if (head === 'summary') return description.summary;
  if (head === 'indicators') return description.indicators[Number(id)];
  const component = description.components.find((each) => each.id === id);
  if (part === 'name') return component?.name;
  if (part === 'description') return component?.description;
  return undefined;
}

function sentences(text: string): { start: number; end: number }[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}

function sentenceAround(text: string, signal: Signal): { start: number; end: number } {
  const touched = sentences(text).filter(({ start, end }) => start < signal.end && end > signal.start);
  return { start: touched[0]?.start ?? signal.start, end: touched.at(-1)?.end ?? signal.end };
}

/** The sentences in which phrases were found, in reading order, each once with all its phrases. */
export function passagesOf(description: Draft, signals: readonly Signal[]): Passage[] {
  const found = new Map<string, Passage>();
  for (const signal of [...signals].sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start)) {
    const text = fieldText(description, signal.field);
    if (text === undefined || signal.end > text.length) continue;
    const { start, end } = sentenceAround(text, signal);
    const key = `${signal.field}:${start}`;
    const passage = found.get(key) ?? {
      field: signal.field,
      text: text.slice(start, end),
      ranges: [],
      cutBefore: start > 0,
      cutAfter: end < text.trimEnd().length,
    };
    passage.ranges.push({ start: signal.start - start, end: signal.end - start });
    found.set(key, passage);
  }
  return [...found.values()];
}
