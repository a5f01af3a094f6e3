import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { currentPerson } from '@/lib/auth/session';
import { chooseLanguage, LANGUAGE_COOKIE } from './language';
import { loadMessages } from './load';

/**
 * Language and messages of each request, for next-intl: the person's own language, else the one chosen in this browser,
 * else one that the browser accepts. Dates are shown in UTC everywhere.
 */
export default getRequestConfig(async ({ locale }) => {
  const chosen = locale ?? (await currentPerson())?.language ?? (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const language = chooseLanguage(chosen, (await headers()).get('accept-language'));
  return { locale: language, messages: await loadMessages(language), timeZone: 'UTC' };
});
