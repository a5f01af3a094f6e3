'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import type { Person } from '@/lib/auth/person';
import { latestReviewOn } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { REASONS } from '@/lib/cases/decision';
import { decisionRule } from '@/lib/cases/decision-table';
import { ConditionsField } from './conditions-field';
import { DetailFields } from './detail-fields';
import type { TypedDecision } from './form-schema';
import { KindField } from './kind-field';
import { useFieldWords } from './problem-words';
import { ScopeField } from './scope-field';

/** What to decide, over which components, why, until when and under which conditions. */
export function ChooseStep({
  person,
  theCase,
  today,
  prohibition,
  restored,
  onPreview,
}: {
  person: Person;
  theCase: CaseContents;
  today: string;
  prohibition: ReactNode;
  restored: boolean;
  onPreview: () => void;
}) {
  const t = useTranslations('decide');
  const words = useFieldWords();
  const { register, formState } = useFormContext<TypedDecision>();
  const kind = useWatch<TypedDecision, 'kind'>({ name: 'kind' });
  const { errors } = formState;
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,21rem)]">
      {prohibition ? <aside className="lg:order-2">{prohibition}</aside> : null}
      <form
        noValidate
        className="min-w-0 max-w-prose space-y-10"
        onSubmit={(event) => {
          event.preventDefault();
          onPreview();
        }}
      >
        {restored ? <Notice kind="info">{t('restored')}</Notice> : null}
        <KindField person={person} theCase={theCase} />
        {kind ? (
          <>
            <ScopeField person={person} theCase={theCase} kind={kind} />
            <TextArea
              label={t('reasons.label')}
              hint={t('reasons.hint', { least: REASONS.least })}
              error={words(errors.reasons)}
              rows={6}
              {...register('reasons')}
            />
            <TextArea
              label={t('otherReasons.label')}
              hint={t('otherReasons.hint')}
              error={words(errors.otherReasons)}
              rows={2}
              {...register('otherReasons')}
            />
            <DetailFields key={kind} kind={kind} theCase={theCase} today={today} />
            {decisionRule(kind).reviewOn === 'required' ? (
              <DateField
                label={t('reviewOn.label')}
                hint={t('reviewOn.hint')}
                error={words(errors.reviewOn)}
                min={today}
                max={latestReviewOn(today)}
                {...register('reviewOn')}
              />
            ) : null}
            {decisionRule(kind).conditions !== 'none' ? <ConditionsField kind={kind} today={today} /> : null}
          </>
        ) : null}
        <Button type="submit">{t('toSign')}</Button>
      </form>
    </div>
  );
}
