'use client';

import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { describedBy, Field } from '@/components/ui/field';
import type { Signal } from '@/lib/rules/types';
import { MarkedLayer } from './marked-layer';
import { RemainingRoom } from './remaining-room';
import { SignalList } from './signal-list';
import { useResponses } from './signal-responses';
import { useBoundedEntry } from './use-bounded-entry';
import { useFoundSignals } from './use-found-signals';

type MarkedFieldProps = {
  name: string;
  label: string;
  /** The component of the field, if it is one's. */
  within?: string;
  hint?: string;
  /** Characters that the field holds. */
  most: number;
  defaultValue: string;
  rows: number;
  scan: (text: string) => Signal[];
  /** What follows the field; the list of phrases runs on beside it. */
  children?: ReactNode;
};

// Both layers must break lines alike to the last pixel; kerning would differ where a mark begins.
const layer =
  'block w-full px-3 py-2 text-base leading-relaxed whitespace-pre-wrap wrap-break-word [grid-area:1/1] [font-kerning:none] [font-variant-ligatures:none] [unicode-bidi:plaintext] text-start';

/** A text field that marks phrases as one types; they are listed beside it, or below on a narrow screen. */
export function MarkedField({ name, label, within, hint, most, defaultValue, rows, scan, children }: MarkedFieldProps) {
  const { entry, error } = useBoundedEntry(name, most);
  const { control } = useFormContext();
  const watched: unknown = useWatch({ control, name, defaultValue });
  const text = typeof watched === 'string' ? watched : '';
  const signals = useFoundSignals(text, scan);
  const { responses } = useResponses();

  return (
    <div className="grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_17rem] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0">
        <Field id={name} label={label} hint={hint} error={error}>
          <div
            className={`grid max-h-[34rem] grid-cols-[minmax(0,1fr)] overflow-y-auto rounded-control border-[1.5px] bg-field hover:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${error ? 'border-danger' : 'border-edge'}`}
          >
            <MarkedLayer
              text={text}
              className={layer}
              marks={signals.map(({ start, end, negated, key }) => ({
                start,
                end,
                counts: !negated && responses[key]?.response !== 'refuted',
              }))}
            />
            <textarea
              {...entry}
              id={name}
              rows={rows}
              dir="auto"
              defaultValue={defaultValue}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy(name, { hint, error })}
              className={`${layer} resize-none overflow-hidden bg-transparent outline-none`}
            />
          </div>
        </Field>
        <RemainingRoom name={name} most={most} />
      </div>
      <div className="mt-4 empty:hidden lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0">
        <SignalList signals={signals} fieldLabel={label} within={within} />
      </div>
      {children ? <div className="mt-7 min-w-0 lg:col-start-1 lg:row-start-2">{children}</div> : null}
    </div>
  );
}
