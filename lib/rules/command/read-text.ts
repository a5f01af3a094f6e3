import { createReadStream } from 'node:fs';

/** More than any input can hold. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The text of a file, or of standard input for `-`; or why it cannot be read. */
export async function readText(file: string): Promise<string | { problem: string }> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MOST_BYTES) return { problem: `Larger than ${MOST_BYTES / 1024 / 1024} MB` };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { problem: code === 'ENOENT' ? `No such file: ${file}` : `Cannot be read: ${file} ${code}`.trim() };
  }
  return Buffer.concat(chunks).toString('utf8');
}
