/** An e-mail message as a test reads it. */
export type ReadMail = {
  /** As they stand, in order: each name in small letters, each value in one line and decoded. */
  headers: readonly (readonly [name: string, value: string])[];
  text: string;
  attachments: readonly { headers: ReadMail['headers']; content: Buffer }[];
};

/** Reads a message of plain text with attachments back. Throws where a mail program could read it otherwise. */
export function readMail(bytes: Uint8Array): ReadMail {
  const source = Buffer.from(bytes).toString('latin1');
  if (/[^\t\r\n\x20-\x7e]|\r(?!\n)|(?<!\r)\n|[^\r\n]{999}/.test(source)) throw new Error('Not lines of ASCII');
  const { headers, body } = entity(source);
  const [, boundary] = /^multipart\/mixed; boundary="([^"]+)"$/.exec(headerOf(headers, 'content-type')) ?? [];
  if (!boundary) throw new Error('No parts');
  const parts = `\r\n${body}`.split(`\r\n--${boundary}`);
  if (parts.shift() !== '' || parts.pop()?.trim() !== '--') throw new Error('Words outside the parts');
  const [text, ...attachments] = parts.map((part) => {
    if (!part.startsWith('\r\n')) throw new Error('A boundary that is none');
    const { headers, body } = entity(part.slice(2));
    return { headers, content: decoded(body, headerOf(headers, 'content-transfer-encoding')) };
  });
  if (!text || headerOf(text.headers, 'content-type') !== 'text/plain; charset=utf-8') throw new Error('No plain text');
  return { headers, text: text.content.toString('utf8').replaceAll('\r\n', '\n'), attachments };
}

/** The one value of a header; empty where there is none. */
export function headerOf(headers: ReadMail['headers'], name: string): string {
  const values = headers.flatMap(([known, value]) => (known === name ? [value] : []));
  if (values.length > 1) throw new Error(`${name} stands twice`);
  return values[0] ?? '';
}

function entity(source: string): { headers: ReadMail['headers']; body: string } {
  const end = source.indexOf('\r\n\r\n');
  const lines = source.slice(0, end).replace(/\r\n(?=[ \t])/g, '');
  const headers = lines.split('\r\n').map((line) => {
    const [, name, value] = /^([A-Za-z-]+): ?(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No header: ${line}`);
    return [name.toLowerCase(), unworded(value)] as const;
  });
  return { headers, body: source.slice(end + 4) };
}

/** RFC 2047. White space between two encoded words is none. */
function unworded(value: string): string {
  return value
    .replace(/\?=\s+(?==\?)/g, '?=')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      decoded(kind.toUpperCase() === 'B' ? words : words.replaceAll('_', ' '), kind.toUpperCase()).toString('utf8'),
    );
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64' || encoding === 'B') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable' && encoding !== 'Q') throw new Error(`Encoded as ${encoding}`);
  const octet = (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16));
  return Buffer.from(body.replace(/=\r\n/g, '').replace(/=([\dA-F]{2})/g, octet), 'latin1');
}
