'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import type { Signal } from '@/lib/rules/types';
import { SignalList } from './signal-list';
import { useFoundSignals } from './use-found-signals';

type ListedSignalsProps = {
  name: string;
  label: string;
  /** The component of the field, if it is one's. */
  within?: string;
  defaultValue: string;
  scan: (text: string) => Signal[];
};

/** The phrases found in a one-line field, listed under it. */
export function ListedSignals({ name, label, within, defaultValue, scan }: ListedSignalsProps) {
  const { control } = useFormContext();
  const watched: unknown = useWatch({ control, name, defaultValue });
  const signals = useFoundSignals(typeof watched === 'string' ? watched : '', scan);
  return <SignalList signals={signals} fieldLabel={label} within={within} />;
}
