import { z } from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Characters that show nothing: zero-width marks, joiners, direction marks, soft hyphen, byte order mark, spaces. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{White_Space}]/gu;

/** Without control characters (but line breaks and tabs) and without broken surrogates; PostgreSQL stores neither. */
export function cleanText(value: string): string {
  return value.replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD').trim();
}

/** True when nothing in the text can be seen. */
export function isBlank(value: string): boolean {
  return value.replace(INVISIBLE, '') === '';
}

/** Text of at most `most` characters, cleaned; may be empty. Errors are keys of the `validation` messages. */
export function longText(most: number) {
  return z.string({ error: 'text' }).max(most, { error: 'tooLong' }).transform(cleanText);
}

/** Text that must say something visible, from `least` to `most` characters. */
export function requiredText(most: number, least = 1) {
  return longText(most)
    .refine((value) => !isBlank(value), { error: 'required', abort: true })
    .refine((value) => value.length >= least, { error: 'tooShort' });
}

/**
 * A JSON value as PostgreSQL can store it: no NUL, no broken surrogate in any string or key, nothing undefined.
 * What is stored reads back to the same canonical bytes.
 */
export function storable<T>(value: T): T {
  const text = JSON.stringify(value);
  // JSON writes both as escapes. Most values hold neither, and looking at each part of a large one takes long.
  return JSON.parse(/\\u(0000|d[89a-f])/.test(text) ? JSON.stringify(value, (_key, part) => clean(part)) : text);
}

function clean(part: unknown): unknown {
  if (typeof part === 'string') return part.replaceAll('\u0000', '').replace(LONE_SURROGATE, '\uFFFD');
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
  const keys = Object.keys(part);
  if (keys.every((key) => key === clean(key))) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [clean(key), inner]));
}

/** Lower case without accents, for searching and sorting: `Réduction` and `reduction` meet. */
export function fold(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}
