import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MOST_BUNDLE_BYTES } from '@/lib/cases/imported';
import { AppError } from '@/lib/errors';

const unzip = promisify(gunzip);

/**
 * A bundle as it was exported, out of what may be packed with gzip. Unpacking stops at the bound, however much would
 * follow. Throws AppError `invalid` (`file`: `bundleLarge`, `fileEmpty` or `bundlePacked`).
 */
export async function unpack(brought: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (brought.byteLength > MOST_BUNDLE_BYTES) throw new AppError('invalid', { file: 'bundleLarge' });
  if (brought.byteLength === 0) throw new AppError('invalid', { file: 'fileEmpty' });
  if (brought[0] !== 0x1f || brought[1] !== 0x8b) return brought;
  try {
    const { buffer, byteOffset, byteLength } = await unzip(brought, { maxOutputLength: MOST_BUNDLE_BYTES });
    if (byteLength === 0) throw new AppError('invalid', { file: 'fileEmpty' });
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const isBound = error instanceof RangeError;
    throw new AppError('invalid', { file: isBound ? 'bundleLarge' : 'bundlePacked' });
  }
}
