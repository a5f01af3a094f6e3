import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { hashOf } from '@/lib/ledger/hash';
import { drawLetterDocx } from './letter-docx';
import { type LetterSheet, letterAsText } from './letter-sheet';

const address = z.email().max(254);

/**
 * A letter as an e-mail message, its text as plain text and the Word file attached. It is from nobody, and to nobody but
 * the addresses that stand in the addressee. A `draft` asks to be opened as a message to be sent (`X-Unsent`). The same
 * letter gives the same bytes.
 */
export async function drawLetterMail(sheet: LetterSheet, draft: boolean): Promise<Uint8Array<ArrayBuffer>> {
  // Chance would choose both the name of the message and what parts it; nothing in the words can hold the hash of them.
  const id = hashOf({ ...sheet, draft }).slice(0, 32);
  const message = new MailComposer({
    to: addressesIn(sheet.addressee).map((address) => ({ name: '', address })),
    subject: sheet.subject.replace(/\s*[\r\n]\s*/g, ' '),
    // The same day wherever it is read, but for the farthest islands.
    date: new Date(`${sheet.date}T12:00:00Z`),
    messageId: `<${id}@scruple.invalid>`,
    baseBoundary: id,
    headers: { 'Content-Language': sheet.language, ...(draft ? { 'X-Unsent': '1' } : {}) },
    text: letterAsText(sheet).replace(/\r\n?/g, '\n'),
    // Else the lines of a letter in ASCII would be cut, for a reader that puts them together again.
    encoding: 'quoted-printable',
    newline: 'win',
    attachments: [
      {
        filename: `${sheet.caseNumber}.docx`,
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        content: Buffer.from(await drawLetterDocx(sheet)),
      },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Uint8Array(await message.compile().build());
}

/** Every e-mail address that stands in these words, once. */
function addressesIn(words: string): string[] {
  const parts = words.split(/[\s<>()[\],;:"]+/).map((part) => part.replace(/\.+$/, ''));
  return [...new Set(parts.filter((part) => address.safeParse(part).success))];
}
