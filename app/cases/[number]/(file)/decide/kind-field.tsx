'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { FieldError, FieldHint } from '@/components/ui/field';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { decisionKindsFor, decisionRefusal } from '@/lib/cases/decision';
import { DECIDING_ROLES, type DecisionKind } from '@/lib/cases/decision-table';
import type { TypedDecision } from './form-schema';
import { useFieldWords } from './problem-words';

/** Kinds as a person thinks of them, in the order in which they are offered. */
const GROUPS = {
  flow: ['proceed', 'proceed_with_conditions', 'proceed_in_phases', 'continue', 'lift', 'partial_lift'],
  wait: ['more_information', 'redesign', 'defer', 'refer_up', 'enhanced_engagement'],
  stop: ['emergency_freeze', 'temporary_freeze'],
  end: ['out_of_scope', 'reject', 'withdrawal', 'termination'],
  beside: ['waiver', 'override', 'error_report'],
} as const satisfies Record<string, readonly DecisionKind[]>;
const GROUP_NAMES = ['flow', 'wait', 'stop', 'end', 'beside'] as const;

/** The decisions open to this person, each with what it demands; the others with the reason why not. */
export function KindField({ person, theCase }: { person: Person; theCase: CaseContents }) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { register, formState } = useFormContext<TypedDecision>();
  const options = decisionKindsFor(person, theCase);
  const open = options.filter(({ refusal }) => refusal === null).map(({ kind }) => kind);
  const closed = options.filter(({ refusal }) => refusal !== null);
  const role = DECIDING_ROLES.find((each) => each === person.role) ?? 'officer';
  const groups = GROUP_NAMES.map((name) => ({ name, kinds: GROUPS[name].filter((kind) => open.includes(kind)) }));
  return (
    <div>
      <fieldset id="kind" tabIndex={-1} aria-describedby="kind-hint" className="min-w-0">
        <legend className="font-semibold">{t('kind.legend')}</legend>
        <FieldHint id="kind" hint={t(`kind.as.${role}`)} />
        <FieldError id="kind" error={words(formState.errors.kind)} />
        <div className="mt-4 space-y-6">
          {groups
            .filter(({ kinds }) => kinds.length > 0)
            .map(({ name, kinds }) => (
              <Radios
                key={name}
                name="kind"
                id={`kind-${name}`}
                legend={<span className="eyebrow">{t(`kind.groups.${name}`)}</span>}
                options={kinds.map((kind) => ({
                  value: kind,
                  label: <span className="font-semibold">{t(`kind.${kind}.label`)}</span>,
                  hint: t(`kind.${kind}.demands`),
                }))}
                input={register('kind')}
              />
            ))}
        </div>
      </fieldset>
      {closed.length > 0 ? (
        <div className="mt-4 text-small">
          <Disclosure summary={t('kind.closed', { count: closed.length })}>
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

const REASONS = ['bar-open', 'waiver-first', 'review-first', 'second-person', 'level-too-low', 'wrong-state'] as const;

/** Why a kind is closed; where components differ, the reason that no lower one can undo. */
function reasonOf(person: Person, theCase: CaseContents, kind: DecisionKind): (typeof REASONS)[number] {
  const refusals = theCase.components.map(({ id }) => decisionRefusal(person, theCase, kind, [id]));
  return (
    REASONS.find((reason) => refusals.includes(reason)) ??
    (refusals.includes('forbidden') ? 'level-too-low' : 'wrong-state')
  );
}
