'use client';

import { useTranslations } from 'next-intl';
import { SectionNotices } from './section-notices';
import type { SignalWords, useSignalSaver } from './signal-responses';

type SignalNoticesProps = { saver: ReturnType<typeof useSignalSaver>; words: SignalWords };

/** The notices on what was said to marked phrases: each by the name of what it suggests. */
export function SignalNotices({ saver, words }: SignalNoticesProps) {
  const t = useTranslations('describe');
  const group = (key: string) => Object.keys(words).find((known) => key.includes(known));
  return (
    <SectionNotices
      saver={saver}
      words={{
        label: ({ name }) => words[group(name) ?? '']?.name ?? name,
        says: (_place, value) => {
          const { response, reason } = value as { response: 'confirmed' | 'refuted'; reason: string };
          return [t(`choose.${response}`), reason].filter(Boolean).join('\n');
        },
      }}
    />
  );
}
