import { PageNumber, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '@/lib/auth/person';
import { shownCharacters } from './printable';

/** What runs and paragraphs may look like; the rest comes from their styles. */
export type RunLook = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children' | 'rightToLeft'>;

/** The language of a document, for the spelling checker and for those who have it read aloud. */
export function locale(language: string): string {
  return LOCALES[language] ?? language;
}
const LOCALES: Record<string, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' } satisfies Record<Language, string>;

/** Fonts that Word, LibreOffice and Pages set alike, or replace by ones of the same widths. */
export const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
export const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };

const MILLIMETRE = 56.7;

/** An A4 page with these margins in millimetres, and the width between them; in twentieths of a point. */
export function a4(sides: number, ends: number) {
  const [side, end] = [Math.round(sides * MILLIMETRE), Math.round(ends * MILLIMETRE)];
  const size = { width: 11_906, height: 16_838 };
  return { page: { size, margin: { top: end, right: side, bottom: end, left: side } }, width: size.width - 2 * side };
}

const FROM_RIGHT =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
const STARTS_FROM_RIGHT = new RegExp(`^\\P{L}*[${FROM_RIGHT}]`, 'u');
const LETTER_FROM_RIGHT = `(?=\\p{L})[${FROM_RIGHT}]`;
const LETTER_FROM_LEFT = `(?=[\\p{L}\\p{Nd}])[^${FROM_RIGHT}]`;
/** From the first to the last letter of one direction, with no letter of the other in between. */
const STRETCH_FROM_RIGHT = new RegExp(`(${LETTER_FROM_RIGHT}(?:[^\\p{L}]*[${FROM_RIGHT}])*)`, 'u');
const STRETCH_FROM_LEFT = new RegExp(`(${LETTER_FROM_LEFT}(?:[^${FROM_RIGHT}]*${LETTER_FROM_LEFT})*)`, 'u');

/** A text runs from the right when the first letter in it does. */
export function fromRight(words: string): boolean {
  return STARTS_FROM_RIGHT.test(words);
}

/** The direction of a paragraph of these words. */
export function direction(words: string): { bidirectional?: true } {
  return fromRight(words) ? { bidirectional: true } : {};
}

/** Words as runs: a line break stays one, and what runs the other way than the paragraph is told apart. */
export function runs(words: string, look: RunLook = {}, rightToLeft = fromRight(words)): TextRun[] {
  return inXml(words)
    .split('\n')
    .flatMap((line, index) => {
      const stretches = line.split(rightToLeft ? STRETCH_FROM_LEFT : STRETCH_FROM_RIGHT);
      return stretches.flatMap((text, at) => {
        const breaks = index > 0 && at === 0;
        const turned = rightToLeft !== (at % 2 === 1);
        if (text === '' && !breaks) return [];
        return new TextRun({ ...look, text, ...(turned && { rightToLeft: true }), ...(breaks && { break: 1 }) });
      });
    });
}

/** What XML cannot hold is shown by its Unicode number; so is what would turn a line round. */
export function inXml(words: string): string {
  return shownCharacters(
    words,
    (codePoint) => (codePoint < 0xd800 || codePoint > 0xdfff) && codePoint % 0x10000 < 0xfffe,
  );
}

/** `{page}` and `{pages}` become fields that the program fills in. */
export function withPageNumbers(words: string, look: RunLook = {}): ParagraphChild[] {
  const fields: Record<string, string> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  return words
    .split(/(\{pages?\})/)
    .map(
      (part) => new TextRun({ ...look, children: [(fields[part] as typeof PageNumber.CURRENT | undefined) ?? part] }),
    );
}
