import { createTranslator, type Messages } from 'next-intl';
import type { Language } from '@/lib/auth/person';
import type { Desk } from '@/lib/cases/register';
import { paths } from '@/lib/paths';
import { formatDate } from './format';
import { loadMessages } from './load';

/**
 * Subject and text of the e-mail that says what waits on a desk, or null when nothing does. Titles of cases are left out:
 * mail is read by more than one person.
 */
export async function digestWords(
  language: Language,
  desk: Desk,
  address: string,
): Promise<{ subject: string; text: string } | null> {
  const messages = (await loadMessages(language, ['desk', 'notices'])) as Messages;
  const t = createTranslator({ locale: language, messages, namespace: 'notices' });
  const d = createTranslator({ locale: language, messages, namespace: 'desk' });
  const line = (number: string, what: string) => `- ${number}: ${what}`;
  const watched = (kind: 'confirm' | 'answer' | 'watch') => ({
    title: d(`kinds.${kind}`),
    lines: desk[kind].map(({ number, reasons, due }) => {
      const why = reasons.map((reason) => d(`reasons.${reason}`)).join(', ');
      return line(number, due ? `${why} (${d('due', { date: formatDate(due, language) })})` : why);
    }),
  });
  const sections = [
    watched('confirm'),
    watched('answer'),
    ...(['decide', 'review', 'describe'] as const).map((kind) => ({
      title: d(`kinds.${kind}`),
      lines: desk[kind].map(({ number }) => line(number, d(`what.${kind}`))),
    })),
    watched('watch'),
  ].filter(({ lines }) => lines.length > 0);
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return null;
  const body = sections.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
  return {
    subject: t('digest.subject', { count }),
    text: [body, t('digest.open', { address: `${address}${paths.desk}` }), t('digest.why')].join('\n\n'),
  };
}
