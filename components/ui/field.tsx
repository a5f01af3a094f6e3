import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** The problem in words, already translated. */
  error?: string | undefined;
  /** Words beside the label where not every field is required, e.g. "optional". */
  note?: ReactNode;
};

export const controlClass =
  'block w-full rounded-control border-[1.5px] border-edge bg-field px-3 py-2 text-base text-ink placeholder:text-muted hover:border-ink aria-invalid:border-2 aria-invalid:border-danger disabled:bg-raised';

/** Ids of the hint and the error, for aria-describedby. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  const t = useTranslations('shell');
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1.5 mb-2 font-semibold text-danger">
      <span className="sr-only">{t('ui.errorPrefix')} </span>
      {error}
    </p>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <div id={`${id}-hint`} className="mt-0.5 max-w-prose text-small text-muted">
      {hint}
    </div>
  );
}

/** Label, hint and error around one native control. */
export function Field({ id, label, hint, error, note, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={error ? 'border-s-4 border-danger ps-4' : undefined}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {note ? <span className="ms-2 text-small font-normal text-muted">{note}</span> : null}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}
