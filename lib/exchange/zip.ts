import { Zip, ZipPassThrough } from 'fflate';

/** A file of a zip. `date` is an ISO time; bytes are stored as they are, for files that are packed already. */
export type ZipFile = { name: string; date: string; bytes: Uint8Array };

/**
 * A zip that is made while it is taken: a file is asked for when the one before has gone, so that no more than one is held.
 * When the reader goes away, no more are asked for. An error of `files` breaks the zip off, so that nobody takes it for whole.
 */
export function zipStream(files: AsyncIterable<ZipFile>): ReadableStream<Uint8Array> {
  const source = files[Symbol.asyncIterator]();
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, piece, isLast) => {
        if (error) return controller.error(error);
        if (piece.length > 0) controller.enqueue(piece);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const next = await source.next();
      if (next.done) return zip.end();
      const { name, date, bytes } = next.value;
      const file = new ZipPassThrough(name);
      file.mtime = new Date(date);
      zip.add(file);
      file.push(bytes, true);
    },
    async cancel() {
      zip.terminate();
      await source.return?.();
    },
  });
}
