import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const TEXT = 'word/document.xml';
/** The first day that a zip can tell, wherever its clock stands. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * A document as a file: the same document gives the same bytes. The library writes the time of packing into the
 * properties and into the zip, and counts bookmarks over all documents of a process; here the properties bear `date`
 * (ISO), the zip no time, and bookmarks count from 1.
 */
export async function docxFile(document: Document, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const at = new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === CORE) files[name] = strToU8(dated(strFromU8(bytes), at));
    else if (name === TEXT) files[name] = strToU8(numbered(strFromU8(bytes)));
    else files[name] = bytes;
  }
  return new Uint8Array(zipSync(files, { mtime: ZIP_EPOCH }));
}

function dated(core: string, at: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`);
}

function numbered(text: string): string {
  const ids = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_, before: string, id: string) => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return `${before}${number}`;
  });
}
