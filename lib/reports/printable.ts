/** Marks that show nothing and that the PDF standard or the typefaces refuse: joiners, direction marks, soft hyphen. */
const SILENT = /\u034F|\p{Variation_Selector}|[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
const LONG_RUN = /[^\s\u200B]{20,}/gu;
/** Whoever copies a hash must get just that. */
const HASH = /^[0-9a-f]{64}$/;
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text as the report can print it: composed, without silent marks; a character that no typeface draws is given by its
 * Unicode number; a run without spaces may break every 10 characters. Every other character is kept.
 */
export function printable(text: string, draws: (codePoint: number) => boolean): string {
  return shownCharacters(text.normalize('NFC').replace(SILENT, ''), draws).replace(LONG_RUN, (run) =>
    HASH.test(run) ? run : run.replace(/.{10}(?=.)/gu, `$&${ZERO_WIDTH_SPACE}`),
  );
}

/** Text with its line breaks as one kind, and each character that `holds` refuses given by its Unicode number. */
export function shownCharacters(text: string, holds: (codePoint: number) => boolean): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[^\n\t -~]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return printed(codePoint) && holds(codePoint) ? character : `[U+${hex(codePoint)}]`;
  });
}

/** Text that another program sets: what it could obey instead of showing is given by its number. */
export function withoutOrders(text: string): string {
  return text.replace(/[^\n\t -~]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return printed(codePoint) ? character : `[U+${hex(codePoint)}]`;
  });
}

/** Control characters and those that turn the direction of a line are shown by number, never obeyed. */
function printed(codePoint: number): boolean {
  const control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
  const direction = (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
  return !control && !direction;
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}

/** The same value with every string made {@link printable}. */
export function printableValue<T>(value: T, draws: (codePoint: number) => boolean): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? printable(part, draws) : part)),
  );
}
