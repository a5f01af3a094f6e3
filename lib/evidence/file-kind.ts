import { fileTypeFromBuffer } from 'file-type';
import { FILE_KINDS } from './limits';

/** Text that a program would run or draw as a page, whatever its name says. */
const ACTIVE = /^\s*(?:#!|<)|<\s*(?:!doctype|html|head|body|svg|script|iframe|object|embed|\?xml|\?php)/i;

/** The media type that the bytes of a file show, or null when it is none of those taken or its name says otherwise. */
export async function fileKind(content: Uint8Array, name: string): Promise<string | null> {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const found = await fileTypeFromBuffer(content);
  if (found) return isText(found.mime) || !FILE_KINDS[found.mime]?.includes(ending) ? null : found.mime;
  const type = Object.keys(FILE_KINDS).find((kind) => isText(kind) && FILE_KINDS[kind]?.includes(ending));
  return type && isPlainText(content) ? type : null;
}

function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/');
}

/** Valid UTF-8 without NUL, and nothing active. */
function isPlainText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !text.includes('\u0000') && !ACTIVE.test(text);
  } catch {
    return false;
  }
}
