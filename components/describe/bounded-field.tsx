'use client';

import type { ReactNode } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { RemainingRoom } from './remaining-room';
import { useBoundedEntry } from './use-bounded-entry';

type BoundedFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  note?: ReactNode;
  /** Characters that the field holds. */
  most: number;
  defaultValue: string;
  rows?: number;
  className?: string;
  inputMode?: 'numeric';
};

/** One line of text in a section's form; with `rows`, several. */
export function BoundedField({ name, most, rows, inputMode, ...field }: BoundedFieldProps) {
  const { entry, error } = useBoundedEntry(name, most);
  return (
    <div>
      {rows === undefined ? (
        <TextField {...field} {...entry} id={name} dir="auto" autoComplete="off" inputMode={inputMode} error={error} />
      ) : (
        <TextArea {...field} {...entry} id={name} rows={rows} error={error} />
      )}
      <RemainingRoom name={name} most={most} />
    </div>
  );
}
