import { SCRUPLE_URN } from './sealed';

/** Words that stand where OSCAL asks for some and the record has none. */
const NOTHING = '—';

/** One line of plain words (OSCAL string): no line breaks, no space at its ends, never empty. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || NOTHING;
}

/** One line of OSCAL markup that reads as it was typed. */
export function line(text: string): string {
  return asTyped(plain(text));
}

/** Paragraphs of OSCAL markup that read as they were typed; empty ones are left out. */
export function prose(...paragraphs: readonly string[]): string {
  const said = paragraphs.flatMap((paragraph) => paragraph.split(/\n+/)).map((each) => each.trim());
  return said.filter(Boolean).map(asTyped).join('\n\n') || NOTHING;
}

/** OSCAL markup is CommonMark with insertions: whatever a person typed must not turn into a heading, a link or HTML. */
function asTyped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~^{}|$!#]/g, '\\$&').replace(/^(\d*)([+\-=.)])/, '$1\\$2');
}

/** An id as OSCAL writes them: `IV.3-A-iv` becomes `iv-3-a-iv`. */
export function token(id: string): string {
  const kept = id.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, '-');
  return /^[\p{L}_]/u.test(kept) ? kept : `_${kept}`;
}

/** A day as a point in time. OSCAL knows the years from 1900 to 2999. */
export function moment(day: string): string | undefined {
  return /^(19|2\d)\d\d-/.test(day) ? `${day}T00:00:00Z` : undefined;
}

export type Property = { name: string; ns: string; value: string; class?: string };

/** A property in this program's namespace; `of` tells properties of one name apart. */
export function prop(name: string, value: string | number, of?: string): Property {
  return { name, ns: SCRUPLE_URN, value: plain(String(value)), ...(of !== undefined && { class: token(of) }) };
}

/** A list where there is something in it: OSCAL has no empty ones. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
