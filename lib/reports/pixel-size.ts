/** What a picture says of its size, before anybody unpacks it: a small file can claim a very large one. Null if nothing. */
export function pixelSize(
  bytes: Uint8Array,
  mediaType: 'image/png' | 'image/jpeg',
): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = mediaType === 'image/png' ? sizeOfPng(view) : sizeOfJpeg(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** The first chunk of a PNG (W3C PNG, 11.2.1): signature 8, length 4, name 4, width 4, height 4. */
function sizeOfPng(view: DataView) {
  if (view.byteLength < 24) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header among the segments of a JPEG (ITU-T T.81, B.2.2): marker 2, length 2, precision 1, height 2, width 2. */
function sizeOfJpeg(view: DataView) {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Before a marker there may be any number of fill bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** C0 to CF begin a frame, but for those that bring tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
