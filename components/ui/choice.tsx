import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldError, FieldHint } from './field';

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceProps = {
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  name: string;
  /** Of the group, where several groups share one name. */
  id?: string;
  options: readonly ChoiceOption[];
  /** Options side by side where they fit; for short words only. */
  inline?: boolean;
  /** Options in two columns where there is room; for long lists. */
  columns?: boolean;
  /** Spread on every input: `{...register(name)}` or `onChange`, `disabled` ... */
  input?: Omit<ComponentProps<'input'>, 'type' | 'value' | 'name' | 'id'>;
};

function Choices({
  type,
  legend,
  hint,
  error,
  name,
  id = name,
  options,
  inline = false,
  columns = false,
  input,
  isChecked,
}: ChoiceProps & { type: 'radio' | 'checkbox'; isChecked?: ((value: string) => boolean) | undefined }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint, error })}
      className={`min-w-0 ${error ? 'border-s-4 border-danger ps-4' : ''}`}
    >
      <legend className="max-w-prose font-semibold">{legend}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div
        className={`mt-1 ${columns ? 'grid sm:grid-cols-2 sm:gap-x-8' : `flex ${inline ? 'flex-wrap gap-x-6' : 'flex-col'}`}`}
      >
        {options.map(({ value, label, hint: optionHint }) => (
          <div key={value} className="flex max-w-prose items-start gap-3 py-1.5">
            <input
              {...input}
              id={`${name}-${value}`}
              type={type}
              name={name}
              value={value}
              defaultChecked={isChecked?.(value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={optionHint ? `${name}-${value}-hint` : undefined}
              className="mt-0.5 size-6 shrink-0 cursor-pointer accent-accent"
            />
            <div>
              <label htmlFor={`${name}-${value}`} className="inline-block cursor-pointer py-0.5">
                {label}
              </label>
              <FieldHint id={`${name}-${value}`} hint={optionHint} />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** `defaultValue` only for plain forms; react-hook-form sets its own. */
export function Radios({ defaultValue, ...props }: ChoiceProps & { defaultValue?: string }) {
  const isChecked = defaultValue === undefined ? undefined : (value: string) => value === defaultValue;
  return <Choices type="radio" {...props} isChecked={isChecked} />;
}

/** `defaultValues` only for plain forms; react-hook-form sets its own. */
export function Checkboxes({ defaultValues, ...props }: ChoiceProps & { defaultValues?: readonly string[] }) {
  const isChecked = defaultValues === undefined ? undefined : (value: string) => defaultValues.includes(value);
  return <Choices type="checkbox" {...props} isChecked={isChecked} />;
}
