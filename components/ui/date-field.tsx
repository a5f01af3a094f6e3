import type { ComponentProps } from 'react';
import { TextField } from './text-field';

/** A native date input; its value is an ISO date. */
export function DateField(props: Omit<ComponentProps<typeof TextField>, 'type'>) {
  return <TextField className="max-w-56 tabular-nums" {...props} type="date" />;
}
