import type { ComponentProps } from 'react';
import { controlClass, describedBy, Field, type FieldProps } from './field';

type TextAreaProps = FieldProps & ComponentProps<'textarea'> & { name: string };

export function TextArea({ label, hint, error, note, id, className = '', ...area }: TextAreaProps) {
  const fieldId = id ?? area.name;
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} note={note}>
      <textarea
        id={fieldId}
        rows={4}
        dir="auto"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint, error })}
        className={`${controlClass} field-sizing-content min-h-28 leading-relaxed ${className || 'max-w-prose'}`}
        {...area}
      />
    </Field>
  );
}
