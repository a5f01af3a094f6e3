import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a test reads it. Texts have no white space, so that line breaks do not matter. */
export type ReadPdf = {
  /** What is read aloud: without running heads, which would cut a sentence in two. */
  text: string;
  /** Everything on each page. */
  pages: string[];
  language: unknown;
  title: unknown;
  created: unknown;
  tagged: boolean;
  /** The part of PDF/UA that the file claims in its metadata. */
  accessibility: unknown;
  /** Roles of the structure tree, over all pages. */
  roles: Set<string>;
  /** What pictures show, for those who do not see them. */
  alternatives: string[];
  bookmarks: string[];
  /** Part and conformance of PDF/A that the file claims, as in `3A`. */
  archival: string;
  /** Files inside the file, by name. */
  attachments: Map<string, string>;
};

/** Text without white space and break marks, to look for in {@link ReadPdf.text}. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200B]/g, '');
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  let text = '';
  const roles = new Set<string>();
  const alternatives: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
    text += squeezed(readAloud(items));
    collectFromTree(await page.getStructTree(), roles, alternatives);
  }
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  const marks = await document.getMarkInfo();
  return {
    text,
    pages,
    language: Reflect.get(info, 'Language'),
    title: Reflect.get(info, 'Title'),
    created: Reflect.get(info, 'CreationDate'),
    tagged: marks?.Marked === true,
    accessibility: metadata?.get('pdfuaid:part'),
    roles,
    alternatives,
    bookmarks: (outline ?? []).map(({ title }) => title),
    archival: `${metadata?.get('pdfaid:part') ?? ''}${metadata?.get('pdfaid:conformance') ?? ''}`,
    attachments: await attachmentsOf(document),
  };
}

async function attachmentsOf(document: PDFDocumentProxy): Promise<Map<string, string>> {
  const found: Record<string, { filename: string; content: Uint8Array }> = (await document.getAttachments()) ?? {};
  return new Map(
    Object.values(found).map(({ filename, content }) => [filename, Buffer.from(content).toString('utf8')]),
  );
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function readAloud(items: Items): string {
  const open: boolean[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) text += open.includes(true) ? '' : item.str;
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(Reflect.get(item, 'tag') === 'Artifact');
  }
  return text;
}

function collectFromTree(node: unknown, roles: Set<string>, alternatives: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.add(node.role);
  if ('alt' in node && typeof node.alt === 'string') alternatives.push(node.alt);
  if (!('children' in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) collectFromTree(child, roles, alternatives);
}
