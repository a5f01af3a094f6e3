import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { MOST_BUNDLE_BYTES } from '@/lib/cases/imported';
import { AppError } from '@/lib/errors';

type Bytes = Uint8Array<ArrayBuffer>;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/**
 * A bundle as it was exported, out of what may be packed with gzip. Unpacking stops at the bound, however much would
 * follow. Throws AppError `invalid` (`file`: `bundleLarge`, `fileEmpty` or `bundlePacked`).
 */
export async function unpack(brought: Bytes): Promise<Bytes> {
  if (brought.byteLength > MOST_BUNDLE_BYTES) throw new AppError('invalid', { file: 'bundleLarge' });
  const content = isPacked(brought) ? await unpacked(brought) : brought;
  if (content.byteLength === 0) throw new AppError('invalid', { file: 'fileEmpty' });
  return content;
}

/** Packs a bundle to be stored: what is small does not hold up the server on its way to the database. */
export async function pack(content: Bytes): Promise<Bytes> {
  return new Uint8Array(await zip(content));
}

/** SHA-256 as 64 hexadecimal digits, worked out beside the server's own thread. */
export async function digestOf(content: Bytes): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', content)).toString('hex');
}

function isPacked(brought: Bytes): boolean {
  return brought[0] === 0x1f && brought[1] === 0x8b;
}

async function unpacked(packed: Bytes): Promise<Bytes> {
  try {
    const { buffer, byteOffset, byteLength } = await unzip(packed, { maxOutputLength: MOST_BUNDLE_BYTES });
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    throw new AppError('invalid', { file: error instanceof RangeError ? 'bundleLarge' : 'bundlePacked' });
  }
}
