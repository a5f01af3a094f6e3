import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '@/lib/auth/person';
import { draftLetter } from './letter';
import { drawLetterDocx } from './letter-docx';
import { type LetterSheet, letterAsText } from './letter-sheet';
import { paragraphsOf, readDocx } from './read-docx';
import { sampleRecord } from './sample-records';

const SOFFICE = '/usr/bin/soffice';
const typed = (about: string) => `${about} <b> & "quotes" ‎العربية Кириллица 中文 =1+1`;

function sheetOf(language: Language): LetterSheet {
  const record = sampleRecord({ typed });
  const draft = draftLetter(record, { decision: 1, to: 'government', language, today: '2026-11-24' });
  const words = { addressee: 'The Minister\nKathmandu', subject: draft?.subject ?? '', text: draft?.text ?? '' };
  return {
    ...words,
    language,
    donor: record.project.donor,
    caseNumber: 'SCR-2026-0001',
    date: '2026-11-24',
  };
}

test.each(LANGUAGES)(
  'the Word file in %s holds every paragraph, and says which language it is in',
  async (language) => {
    const sheet = sheetOf(language);
    const docx = await drawLetterDocx(sheet);
    const { parts } = readDocx(docx);
    const document = parts['word/document.xml'] ?? '';
    const [, first, second, subject, ...text] = paragraphsOf(document);
    expect([first, second, subject]).toEqual(['The Minister', 'Kathmandu', sheet.subject]);
    expect(text.join('\n\n')).toBe(sheet.text);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('w:w="11906" w:h="16838"');
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${language}-`);
    const edge = (name: string) => Object.keys(parts).find((part) => part.startsWith(`word/${name}`)) ?? '';
    const header = paragraphsOf(parts[edge('header')] ?? '').join('\n');
    expect(header).toContain(sheet.donor);
    expect(header).toContain('SCR-2026-0001');
    expect(parts[edge('footer')]).toMatch(/PAGE.*NUMPAGES/s);
  },
);

test('a paragraph in Arabic runs from right to left, and what XML cannot hold does not break the file', async () => {
  const sheet = { ...sheetOf('en'), text: 'Excellency,\n\nتم تجميد المساعدة\n\nbroken \uFFFF\u0000 words' };
  const docx = await drawLetterDocx(sheet);
  const document = readDocx(docx).parts['word/document.xml'] ?? '';
  expect(document.match(/<w:bidi\/>/g)).toHaveLength(1);
  expect(document).toContain('broken [U+FFFF][U+0000] words');
});

test('the plain text holds the head, the subject and the text as it was written', () => {
  const sheet = sheetOf('es');
  const text = letterAsText(sheet);
  for (const words of [
    sheet.donor,
    'SCR-2026-0001',
    '24 de noviembre de 2026',
    sheet.addressee,
    sheet.subject,
    sheet.text,
  ])
    expect(text).toContain(words);
});

test.skipIf(!existsSync(SOFFICE))('LibreOffice opens the file and finds its words', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    const sheet = sheetOf('fr');
    writeFileSync(join(folder, 'letter.docx'), await drawLetterDocx(sheet));
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
    const convert = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    execFileSync(SOFFICE, [home, ...convert, join(folder, 'letter.docx')], { stdio: 'ignore', timeout: 100_000 });
    const read = readFileSync(join(folder, 'letter.txt'), 'utf8').replace(/\s+/g, ' ');
    for (const words of sheet.text.split('\n')) expect(read).toContain(words.replace(/\s+/g, ' ').trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
