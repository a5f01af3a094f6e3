'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import { DecisionInWords } from '@/components/case/decision-in-words';
import { Button } from '@/components/ui/button';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { decisionSchema } from '@/lib/cases/decision';
import { DECIDING_ROLES, type DecisionKind } from '@/lib/cases/decision-table';
import { relevant, type TypedDecision } from './form-schema';

/** Kinds that nothing in this case undoes. */
const FINAL_KINDS: readonly DecisionKind[] = ['reject', 'withdrawal', 'termination'];

/** The record in words, as it will be sealed, and the button that seals it. */
export function SignStep({
  person,
  theCase,
  today,
  onSign,
  onBack,
}: {
  person: Person;
  theCase: CaseContents;
  today: string;
  onSign: () => void;
  onBack: () => void;
}) {
  const t = useTranslations('decide');
  const c = useTranslations('case');
  const { getValues, formState } = useFormContext<TypedDecision>();
  const parsed = decisionSchema.safeParse(relevant(getValues()));
  if (!parsed.success) return <p>{t('problems')}</p>;
  const decision = parsed.data;
  const names = theCase.components
    .filter(({ id }) => decision.scope.includes(id))
    .map(({ name }) => name || c('unnamed'));
  return (
    <section aria-labelledby="sign">
      <h2 id="sign" className="eyebrow mb-4">
        {t('sign.title')}
      </h2>
      <div className="border-ink border-y-[1.5px] py-8">
        <DecisionInWords
          decision={{ ...decision, level: DECIDING_ROLES.find((role) => role === person.role) ?? 'officer' }}
          decider={person.name}
          names={names}
          date={today}
        />
      </div>
      <p className="mt-6 max-w-prose">{t('sign.warning')}</p>
      <div className="mt-6 flex flex-wrap gap-4">
        <Button
          variant={FINAL_KINDS.includes(decision.kind) ? 'danger' : 'primary'}
          onClick={() => (formState.isSubmitting ? undefined : onSign())}
          aria-disabled={formState.isSubmitting}
        >
          {formState.isSubmitting ? t('sign.busy') : t(`sign.${decision.kind}`, { count: names.length })}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {t('sign.back')}
        </Button>
      </div>
    </section>
  );
}
