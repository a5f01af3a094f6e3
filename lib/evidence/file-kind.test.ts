import { expect, test } from 'vitest';
import { fileKind } from './file-kind';

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...values: number[]) => new Uint8Array(values);
const PNG = bytes(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  0x0d,
  0x49,
  0x48,
  0x44,
  0x52,
  ...new Array(40).fill(0),
);
const PDF = text('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF');

test.each<[string, Uint8Array, string | null]>([
  ['judgment.pdf', PDF, 'application/pdf'],
  ['JUDGMENT.PDF', PDF, 'application/pdf'],
  ['photo.png', PNG, 'image/png'],
  ['notes.txt', text('Three were hanged in May, \u0633\u0647.'), 'text/plain'],
  ['figures.csv', text('year,executions\n2024,972\n'), 'text/csv'],
  // The name says one thing and the bytes another.
  ['judgment.pdf', PNG, null],
  ['photo.png', PDF, null],
  ['photo.png.exe', PNG, null],
  ['judgment', PDF, null],
  ['judgment.pdf', text('not a document at all'), null],
  // Programs and pages, by whatever name.
  ['tool.txt', text('#!/bin/sh\nrm -rf /'), null],
  ['page.txt', text('  <!DOCTYPE html><p>'), null],
  ['drawing.txt', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), null],
  ['middle.csv', text('a,b\n<script>alert(1)</script>,2'), null],
  ['tool.exe', bytes(0x4d, 0x5a, ...new Array(60).fill(0)), null],
  ['tool.pdf', bytes(0x4d, 0x5a, ...new Array(60).fill(0)), null],
  // Bytes that are no text.
  ['binary.txt', bytes(0x61, 0x00, 0x62), null],
  ['broken.txt', bytes(0xff, 0xfe, 0x41, 0x00, 0xd8, 0x00), null],
  ['latin.txt', bytes(0x63, 0x61, 0x66, 0xe9), null],
])('%s', async (name, content, kind) => {
  expect(await fileKind(content, name)).toBe(kind);
});
