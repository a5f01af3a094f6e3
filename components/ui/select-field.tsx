import type { ComponentProps } from 'react';
import { controlClass, describedBy, Field, type FieldProps } from './field';

type SelectFieldProps = FieldProps &
  ComponentProps<'select'> & { name: string; options: readonly { value: string; label: string }[] };

export function SelectField({ label, hint, error, note, options, id, className = '', ...select }: SelectFieldProps) {
  const fieldId = id ?? select.name;
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} note={note}>
      <select
        id={fieldId}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={`${controlClass} min-h-11 ${className || 'max-w-md'}`}
        {...select}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
