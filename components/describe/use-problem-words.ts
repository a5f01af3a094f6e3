'use client';

import { useTranslations } from 'next-intl';

/** Turns a problem's code, as the schemas give it, into a sentence. A code without one reads as "invalid". */
export function useProblemWords(): (code: string) => string {
  const t = useTranslations('validation');
  return (code) => {
    const key = code as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : t('invalid');
  };
}
