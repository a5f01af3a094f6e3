'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Signal } from '@/lib/rules/types';
import { SignalItem } from './signal-item';

/** The phrases found in one field, with what they suggest; nothing where nothing is found. */
export function SignalList({
  signals,
  fieldLabel,
  within,
}: {
  signals: readonly Signal[];
  fieldLabel: string;
  /** The component of the field, where several have a field of this label: no two lists may be called alike. */
  within?: string | undefined;
}) {
  const t = useTranslations('describe');
  const id = useId();
  if (signals.length === 0) return null;
  return (
    <section aria-labelledby={id} className="max-w-prose border-s-2 border-hairline ps-4">
      <p id={id} className="eyebrow">
        {t('signals.title', { count: signals.length })}
        <span className="sr-only">
          {' '}
          {t('signals.inField', { field: fieldLabel })}
          {within ? `, ${within}` : null}
        </span>
      </p>
      <ul className="divide-y divide-hairline">
        {signals.map((signal) => (
          <SignalItem key={signal.key} signal={signal} />
        ))}
      </ul>
    </section>
  );
}
