import type { ComponentProps } from 'react';
import { controlClass, describedBy, Field, type FieldProps } from './field';

type TextFieldProps = FieldProps & ComponentProps<'input'> & { name: string };

export function TextField({ label, hint, error, note, id, className = '', ...input }: TextFieldProps) {
  const fieldId = id ?? input.name;
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} note={note}>
      <input
        id={fieldId}
        type="text"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={`${controlClass} min-h-11 ${className || 'max-w-xl'}`}
        {...input}
      />
    </Field>
  );
}
