import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';

/** A message in plain words to one person. */
export type Mail = { to: string; subject: string; text: string };

/** True when the operator has named a mail server and a sender. */
export function mailIsSet(): boolean {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL !== undefined && MAIL_FROM !== undefined;
}

/** Hands a message to the mail server. Throws what the server says when it does not take it. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) throw new Error('No mail server is set');
  const transport = createTransport(SMTP_URL, { from: MAIL_FROM });
  try {
    await transport.sendMail({ to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
  } finally {
    transport.close();
  }
}
