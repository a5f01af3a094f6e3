import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type ZipFile, zipStream } from './zip';

const file = (number: number): ZipFile => ({
  name: `SCR-2026-${number}.pdf`,
  date: '2026-11-23T14:05:00.000Z',
  bytes: new Uint8Array(1000).fill(number),
});

async function* files(count: number, asked: number[] = []): AsyncGenerator<ZipFile> {
  for (let number = 1; number <= count; number += 1) {
    asked.push(number);
    yield file(number);
  }
}

const taken = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer());

it('holds each file whole, and is the same when made again', async () => {
  const zip = await taken(zipStream(files(30)));
  const found = unzipSync(zip);
  expect(Object.keys(found)).toHaveLength(30);
  expect(found['SCR-2026-7.pdf']).toEqual(file(7).bytes);
  expect(await taken(zipStream(files(30)))).toEqual(zip);
});

it('is a zip when there is no file', async () => {
  expect(unzipSync(await taken(zipStream(files(0))))).toEqual({});
});

it('asks for a file only when there is room for it, and for none when the reader has gone', async () => {
  const asked: number[] = [];
  const reader = zipStream(files(30, asked)).getReader();
  await reader.read();
  expect(asked.length).toBeLessThanOrEqual(2);
  await reader.cancel();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked.length).toBeLessThanOrEqual(2);
});

it('breaks off when a file cannot be made', async () => {
  async function* failing(): AsyncGenerator<ZipFile> {
    yield file(1);
    throw new Error('no file');
  }
  await expect(taken(zipStream(failing()))).rejects.toThrow('no file');
});
