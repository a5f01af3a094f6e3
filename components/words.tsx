import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { loadMessages } from '@/lib/messages/load';
import type { Namespace } from '@/lib/messages/namespaces';

/** What every page's client parts may need; small on purpose. */
const ALWAYS = ['shell', 'errors', 'failure', 'validation'] as const;

/** Gives the client parts inside it the messages of the namespaces it names, and no others. */
export async function Words({ namespaces = [], children }: { namespaces?: readonly Namespace[]; children: ReactNode }) {
  const messages = await loadMessages(await getLocale(), [...ALWAYS, ...namespaces]);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
