'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { decisionKindsFor, decisionRefusal } from '@/lib/cases/decision';
import type { DecisionKind } from '@/lib/cases/decision-table';
import type { TypedDecision } from './form-schema';
import { useFieldWords } from './problem-words';

/** The decisions open to this person, each with what it demands; the others with the reason why not. */
export function KindField({ person, theCase }: { person: Person; theCase: CaseContents }) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { register, formState } = useFormContext<TypedDecision>();
  const options = decisionKindsFor(person, theCase);
  const open = options.filter(({ refusal }) => refusal === null);
  const closed = options.filter(({ refusal }) => refusal !== null);
  return (
    <div>
      <Radios
        name="kind"
        legend={t('kind.legend')}
        hint={t(`kind.as.${person.role === 'head' ? 'head' : 'senior_official'}`)}
        error={words(formState.errors.kind)}
        options={open.map(({ kind }) => ({
          value: kind,
          label: <span className="font-semibold">{t(`kind.${kind}.label`)}</span>,
          hint: t(`kind.${kind}.demands`),
        }))}
        input={register('kind')}
      />
      {closed.length > 0 ? (
        <div className="mt-4 text-small">
          <Disclosure summary={t('kind.closed', { count: closed.length })} open>
            <ul className="space-y-2">
              {closed.map(({ kind }) => (
                <li key={kind}>
                  <strong className="font-semibold">{t(`kind.${kind}.label`)}</strong>{' '}
                  {t(`kind.refusal.${reasonOf(person, theCase, kind)}`)}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </div>
  );
}

const REASONS = ['bar-open', 'level-too-low', 'wrong-state'] as const;

/** Why a kind is closed; where components differ, the reason that no lower one can undo. */
function reasonOf(person: Person, theCase: CaseContents, kind: DecisionKind): (typeof REASONS)[number] {
  const refusals = theCase.components.map(({ id }) => decisionRefusal(person, theCase, kind, [id]));
  return REASONS.find((reason) => refusals.includes(reason)) ?? 'wrong-state';
}
