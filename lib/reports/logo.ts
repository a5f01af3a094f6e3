import { fileTypeFromBuffer } from 'file-type';
import { canBeDrawn } from './pdf';
import { pixelSize } from './pixel-size';
import { type Logo, MOST_LOGO_BYTES } from './template';

/** The largest picture, in pixels a side. */
const MOST_LOGO_PIXELS = 4_000;

/** Pictures that hold nothing but a picture: an SVG can carry scripts and load from elsewhere. */
const KINDS = ['image/png', 'image/jpeg'] as const;

/** Why a picture is not taken: a key of the `validation` messages. */
export type LogoProblem = 'fileEmpty' | 'logoLarge' | 'logoKind' | 'logoPixels' | 'logoBroken';

/** The picture in bytes that were taken before. Throws for any others. */
export function keptLogo(bytes: Uint8Array): Logo {
  const mediaType = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  const size = pixelSize(bytes, mediaType);
  if (!size) throw new Error('The logo that is kept is no picture');
  return { mediaType, base64: Buffer.from(bytes).toString('base64'), ...size };
}

/** The picture in these bytes, by what they are and not by what the file is called, or why it is not taken. */
export async function readLogo(bytes: Uint8Array): Promise<{ logo: Logo } | { problem: LogoProblem }> {
  if (bytes.length === 0) return { problem: 'fileEmpty' };
  if (bytes.length > MOST_LOGO_BYTES) return { problem: 'logoLarge' };
  const found = await fileTypeFromBuffer(bytes);
  const mediaType = KINDS.find((kind) => kind === found?.mime);
  if (!mediaType) return { problem: 'logoKind' };
  const size = pixelSize(bytes, mediaType);
  if (!size) return { problem: 'logoBroken' };
  if (Math.max(size.width, size.height) > MOST_LOGO_PIXELS) return { problem: 'logoPixels' };
  if (!canBeDrawn(bytes)) return { problem: 'logoBroken' };
  return { logo: keptLogo(bytes) };
}
