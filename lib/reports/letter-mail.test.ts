import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterWordsSchema } from '@/lib/cases/letter';
import { drawLetterDocx } from './letter-docx';
import { drawLetterMail } from './letter-mail';
import { type LetterSheet, letterAsText, sentLetter } from './letter-sheet';
import { headerOf, readMail } from './read-mail';
import { sampleRecord } from './sample-records';

const sheetOf = (changes: Partial<LetterSheet> = {}): LetterSheet => ({
  addressee: 'The Minister of the Interior\nKathmandu',
  language: 'en',
  subject: 'Temporary freeze of training and vehicles',
  text: 'Excellency,\n\nThe help is frozen from 25 November 2026.',
  donor: 'A donor',
  caseNumber: 'SCR-2026-0001',
  date: '2026-11-24',
  ...changes,
});

const drawn = async (sheet: LetterSheet, draft = true) => readMail(await drawLetterMail(sheet, draft));

const LETTERS: Record<string, Partial<LetterSheet>> = {
  English: {},
  French: {
    language: 'fr',
    subject: 'Gel temporaire de l’aide à la formation et à l’équipement : « Sûreté publique », première phase, à Ségou',
    text: `Excellence,\n\n${'Le gel a été décidé ; il s’étend à l’équipement. '.repeat(30)}\n\n– Où ?\n.\n– À Ségou = œuvre`,
  },
  Arabic: {
    subject: 'تجميد مؤقت للمساعدة المقدمة إلى جهاز مكافحة المخدرات، مع شروط رفع التجميد ومواعيدها',
    text: `صاحب المعالي،\n\n${'تقرر تجميد المساعدة حتى إشعار آخر. '.repeat(30)}`,
  },
  Russian: {
    subject: 'Временная приостановка помощи органам по контролю за оборотом наркотиков до выполнения условий',
    text: `Ваше Превосходительство,\n\n${'Помощь приостановлена до выполнения условий. '.repeat(30)}`,
  },
};

test.each(Object.keys(LETTERS))(
  'a letter in %s is read back word for word, with the Word file beside it',
  async (of) => {
    const sheet = sheetOf(LETTERS[of]);
    const { headers, text, attachments } = await drawn(sheet);
    expect(headerOf(headers, 'subject')).toBe(sheet.subject);
    expect(headerOf(headers, 'content-language')).toBe(sheet.language);
    expect(headerOf(headers, 'date')).toBe('Tue, 24 Nov 2026 12:00:00 +0000');
    expect(text).toBe(letterAsText(sheet));
    const [word, ...others] = attachments;
    expect(others).toEqual([]);
    expect(headerOf(word?.headers ?? [], 'content-disposition')).toBe('attachment; filename=SCR-2026-0001.docx');
    expect(word?.content.equals(await drawLetterDocx(sheet))).toBe(true);
  },
);

test('a draft opens to be sent; a letter that was sent does not', async () => {
  const unsent = async (draft: boolean) => headerOf((await drawn(sheetOf(), draft)).headers, 'x-unsent');
  expect([await unsent(true), await unsent(false)]).toEqual(['1', '']);
});

test('it is to the addresses that stand in the addressee, and to nobody where none does', async () => {
  const to = async (addressee: string) => headerOf((await drawn(sheetOf({ addressee }))).headers, 'to');
  expect(await to('The Minister of the Interior\nSingha Durbar @ Kathmandu')).toBe('');
  expect(await to('Ministry (minister@moha.example), Kathmandu\nmailto:desk@moha.example.')).toBe(
    'minister@moha.example, desk@moha.example',
  );
  expect(await to('"Minister" <m@moha.example>; m@moha.example')).toBe('m@moha.example');
});

test('the same letter gives the same bytes, another letter another message', async () => {
  const first = Buffer.from(await drawLetterMail(sheetOf(), true));
  // Past the second that a clock would write.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(first.equals(await drawLetterMail(sheetOf(), true))).toBe(true);
  const id = async (sheet: LetterSheet, draft = true) => headerOf((await drawn(sheet, draft)).headers, 'message-id');
  const ids = [
    await id(sheetOf()),
    await id(sheetOf(), false),
    await id(sheetOf({ text: `${sheetOf().text} Today.` })),
  ];
  expect(new Set(ids).size).toBe(3);
  for (const each of ids) expect(each).toMatch(/^<[0-9a-f]{32}@scruple\.invalid>$/);
});

const HEADERS = ['content-language', 'content-type', 'date', 'message-id', 'mime-version', 'subject', 'x-unsent'];

test('whatever somebody typed, it adds no header, no addressee and no part', async () => {
  const noise = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\r\nBcc: spy@example.org',
      '\nX-Evil: 1\n\n',
      '\u0085To: x',
      '=?utf-8?Q?=0D=0ABcc:_x?=',
      '\r\n.\r\n',
    ),
    fc.constantFrom('\r\n--_NmP-0-Part_1\r\n', '"<,;:@', '\u2028Cc: x', '\u0000', '\uD800', '\u202Egnp.exe', '🕊️'),
  );
  const words = fc.array(noise, { maxLength: 4 }).map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(words, words, words, async (one, two, three) => {
      const given = { to: 'partner', language: 'es', addressee: `A ${one}`, subject: `Sobre ${two}` };
      const typed = letterWordsSchema.parse({ ...given, text: `Excelencia, le escribimos.\n\n${three}` });
      const sheet = sheetOf(typed);
      const { headers, text, attachments } = await drawn(sheet);
      const names = headers.map(([name]) => name).filter((name) => name !== 'to');
      expect(names.toSorted()).toEqual(HEADERS);
      expect(headerOf(headers, 'to')).toBe(one.includes('spy@') ? 'spy@example.org' : '');
      expect(text).toBe(letterAsText(sheet).replace(/\r\n?/g, '\n'));
      expect(attachments).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('a subject of several lines is one line', async () => {
  const subject = 'Gel temporaire\r\nBcc: spy@example.org\n\nأول سطر\rЗаголовок';
  const { headers } = await drawn(sheetOf({ subject }));
  expect(headerOf(headers, 'subject')).toBe('Gel temporaire Bcc: spy@example.org أول سطر Заголовок');
  expect(headers.map(([name]) => name).toSorted()).toEqual(HEADERS);
});

test('a letter that was sent is that of the record, in its language and of its own day', () => {
  const record = sampleRecord({ decisions: 2, typed: (about) => `The words of ${about}.` });
  expect(sentLetter(record, 2)).toEqual({
    addressee: 'The words of the addressee of letter 2.',
    language: 'en',
    subject: 'The words of the subject of letter 2.',
    text: 'The words of the text of letter 2.',
    donor: 'The words of the donor.',
    caseNumber: 'SCR-2026-0001',
    date: '2026-11-23',
  });
  expect(sentLetter(record, 3)).toBeNull();
});
