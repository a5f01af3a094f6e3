'use client';

import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldError } from '@/components/ui/field';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { decisionRefusal } from '@/lib/cases/decision';
import type { DecisionKind } from '@/lib/cases/decision-table';
import type { TypedDecision } from './form-schema';
import { useFieldWords } from './problem-words';

/** The components a decision acts on. One that this decision is closed to says why. */
export function ScopeField({ person, theCase, kind }: { person: Person; theCase: CaseContents; kind: DecisionKind }) {
  const t = useTranslations('decide');
  const c = useTranslations('case');
  const words = useFieldWords();
  const { setValue, formState } = useFormContext<TypedDecision>();
  const scope = useWatch<TypedDecision, 'scope'>({ name: 'scope' });
  const error = words(formState.errors.scope);
  const toggle = (id: string, isIn: boolean) =>
    setValue('scope', isIn ? [...scope, id].sort(byNumber) : scope.filter((each) => each !== id), {
      shouldDirty: true,
      shouldValidate: formState.isSubmitted,
    });
  return (
    <fieldset
      id="scope"
      tabIndex={-1}
      aria-describedby={error ? 'scope-hint scope-error' : 'scope-hint'}
      className={error ? 'border-danger border-s-4 ps-4' : undefined}
    >
      <legend className="font-semibold">{t('scope.legend')}</legend>
      <p id="scope-hint" className="mt-0.5 text-muted text-small">
        {t('scope.hint')}
      </p>
      <FieldError id="scope" error={error} />
      <div className="mt-1">
        {theCase.components.map(({ id, name, status }) => {
          const refusal = decisionRefusal(person, theCase, kind, [id]);
          const closed = refusal !== null && !(refusal === 'level-too-low' && kind === 'temporary_freeze');
          return (
            <div key={id} className="flex items-start gap-3 py-1.5">
              <input
                type="checkbox"
                id={`scope-${id}`}
                checked={scope.includes(id)}
                disabled={closed && !scope.includes(id)}
                aria-describedby={`scope-${id}-hint`}
                onChange={(event) => toggle(id, event.target.checked)}
                className="mt-0.5 size-6 shrink-0 cursor-pointer accent-accent disabled:cursor-not-allowed"
              />
              <div>
                <label htmlFor={`scope-${id}`} dir="auto" className="inline-block cursor-pointer py-0.5">
                  {name || c('unnamed')}
                </label>
                <p id={`scope-${id}-hint`} className="text-muted text-small">
                  {closed
                    ? t(`scope.refusal.${refusal === 'bar-open' || refusal === 'waiver-first' ? refusal : 'other'}`)
                    : c(`standing.${status}`)}
                </p>
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
