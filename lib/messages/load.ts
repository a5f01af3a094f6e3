import type { Messages } from 'next-intl';
import type { Language } from '@/lib/auth/person';
import { NAMESPACES, type Namespace } from './namespaces';

/** The messages of some namespaces (all, unless named) in one language. */
export async function loadMessages(
  language: Language,
  namespaces: readonly Namespace[] = NAMESPACES,
): Promise<Partial<Messages>> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const { default: words } = await import(`./${language}/${namespace}.json`);
      return [namespace, words] as const;
    }),
  );
  return Object.fromEntries(entries);
}
