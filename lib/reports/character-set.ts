type Range = { first: number; last: number };

/**
 * The characters that a TrueType font maps, read from its `cmap` table (formats 4 and 12, which every Unicode font has
 * one of). A range counts as mapped: glyph 0 inside a range does not occur in the fonts that are shipped.
 */
export function characterSet(font: Buffer): (codePoint: number) => boolean {
  const ranges = [...subtables(font)].flatMap((at) => rangesAt(font, at)).sort((a, b) => a.first - b.first);
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

function* subtables(font: Buffer): Generator<number> {
  const cmap = tableOffset(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    yield cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
  }
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function rangesAt(font: Buffer, at: number): Range[] {
  const format = font.readUInt16BE(at);
  if (format === 4) return segments(font, at);
  return format === 12 ? groups(font, at) : [];
}

/** Format 4: end codes, two bytes of padding, start codes, each 16 bits. */
function segments(font: Buffer, at: number): Range[] {
  const bytes = font.readUInt16BE(at + 6);
  return Array.from({ length: bytes / 2 }, (_, index) => ({
    first: font.readUInt16BE(at + 16 + bytes + index * 2),
    last: font.readUInt16BE(at + 14 + index * 2),
  })).filter(({ first }) => first !== 0xffff);
}

/** Format 12: first, last and first glyph of each group, each 32 bits. */
function groups(font: Buffer, at: number): Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => ({
    first: font.readUInt32BE(at + 16 + index * 12),
    last: font.readUInt32BE(at + 16 + index * 12 + 4),
  }));
}
