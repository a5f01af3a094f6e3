import { ImportedXmlComponent } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file as a test reads it. */
export type ReadDocx = {
  parts: Readonly<Record<string, string>>;
  /**
   * Everything that is read, without white space: text, footnotes, comments, running heads, and what stands for a
   * picture. A reference gives the number of its note.
   */
  text: string;
  /** By id. */
  footnotes: ReadonlyMap<string, string>;
  comments: ReadonlyMap<string, string>;
};

/** Reads a Word file back. Throws when a part of it is not well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const parts = Object.fromEntries(files.map(([name, part]) => [name, strFromU8(part)]));
  for (const xml of Object.values(parts)) wellFormed(xml);
  const footnotes = notes(parts['word/footnotes.xml'] ?? '', 'footnote');
  const comments = notes(parts['word/comments.xml'] ?? '', 'comment');
  const referred = (parts['word/document.xml'] ?? '').replace(
    /<w:footnoteReference w:id="(\d+)"\/>/g,
    (_, id: string) => /^\s*\[\d+\]/.exec(footnotes.get(id) ?? '')?.[0] ?? '[no such note]',
  );
  const edges = Object.entries(parts).flatMap(([name, xml]) => (/header|footer/.test(name) ? [plain(xml)] : []));
  const text = [plain(referred), ...edges, ...footnotes.values(), ...comments.values()].join('\n').replace(/\s/g, '');
  return { parts, text, footnotes, comments };
}

/** The text of each paragraph, line breaks as such. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => plain(paragraph));
}

function notes(xml: string, kind: 'footnote' | 'comment'): Map<string, string> {
  const found = xml.matchAll(new RegExp(`<w:${kind} ([^>]*)>(.*?)</w:${kind}>`, 'gs'));
  const ids = [...found].map(([, attributes, inner]) => [/w:id="(-?\d+)"/.exec(attributes ?? '')?.[1] ?? '', inner]);
  // Two footnotes that each file has, lines that part notes from the text, are no notes.
  return new Map(ids.flatMap(([id, inner]) => (/eparator/.test(inner ?? '') ? [] : [[id ?? '', plain(inner ?? '')]])));
}

const CHARACTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(xml: string): string {
  return xml
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '')
    .replace(/<wp:docPr [^>]*descr="([^"]*)"[^>]*>/g, '$1')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => CHARACTERS[name] ?? '');
}

function wellFormed(xml: string): void {
  ImportedXmlComponent.fromXmlString(xml);
  // The reader of the library takes characters that XML does not.
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml)) throw new Error('No XML character');
}
