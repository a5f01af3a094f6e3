import { cookies, headers } from 'next/headers';
import type { Messages } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { currentPerson } from '@/lib/auth/session';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { mergeWords } from '@/lib/rules/overlay/words';
import { chooseLanguage, LANGUAGE_COOKIE } from './language';
import { loadMessages } from './load';

/**
 * Language and messages of each request, for next-intl: the person's own language, else the one chosen in this browser,
 * else one that the browser accepts. Dates are shown in UTC everywhere.
 */
export default getRequestConfig(async ({ locale }) => {
  const chosen = locale ?? (await currentPerson())?.language ?? (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const language = chooseLanguage(chosen, (await headers()).get('accept-language'));
  const messages = await loadMessages(language);
  return { locale: language, messages: await withOverlayWords(messages), timeZone: 'UTC' };
});

/** What a donor adds to the rulebook is named in the donor's own words, in every language. */
async function withOverlayWords(messages: Partial<Messages>): Promise<Partial<Messages>> {
  const { overlay } = await rulebookInForce();
  if (!overlay || !messages.rulebook) return messages;
  const { words } = mergeWords(messages.rulebook, overlay.words);
  return { ...messages, rulebook: words as Messages['rulebook'] };
}
