'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { dropLocalDraft } from '@/components/describe/local-draft';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type Problem } from '@/components/ui/error-summary';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';
import { recordDecision } from './actions';
import { ChooseStep } from './choose-step';
import { useProblemWords } from './problem-words';
import { SignStep } from './sign-step';
import { STEPS, type Step } from './steps';
import { StepsNav } from './steps-nav';
import { draftPlace, useDecision } from './use-decision';

/** Three steps: understand, choose, sign. What is typed stays through all of them. */
export function DecideForm({
  person,
  theCase,
  today,
  understand,
  prohibition,
}: {
  person: Person;
  theCase: CaseContents;
  today: string;
  understand: ReactNode;
  prohibition: ReactNode;
}) {
  const t = useTranslations('decide');
  const e = useTranslations('errors');
  const router = useRouter();
  const asked = useSearchParams().get('step');
  const { form, restored } = useDecision(person, theCase, today);
  const [failure, setFailure] = useState<{ title: string; problems: Problem[] } | null>(null);
  const [checked, setChecked] = useState(false);
  const problemsOf = useProblemWords();
  const wanted = STEPS.find((step) => step === asked) ?? 'understand';
  // What is signed has been checked on this page: an address alone does not lead past the choice.
  const step = wanted === 'sign' && !checked ? 'choose' : wanted;

  function go(next: Step) {
    window.history.pushState(null, '', `?step=${next}`);
    window.scrollTo({ top: 0 });
    document.getElementById('main')?.focus({ preventScroll: true });
  }

  const preview = form.handleSubmit(
    () => {
      setFailure(null);
      setChecked(true);
      go('sign');
    },
    (errors) => setFailure({ title: t('problems'), problems: problemsOf(errors) }),
  );

  const sign = form.handleSubmit(async (decision) => {
    setFailure(null);
    try {
      const result = await recordDecision({ caseNumber: theCase.number, lock: theCase.lock, decision });
      if (!result.ok) {
        const words = result.code === 'unexpected' ? e('unexpected', { reference: result.reference }) : e(result.code);
        setFailure({ title: words, problems: [] });
        return;
      }
      dropLocalDraft(draftPlace(person, theCase));
      router.push(paths.decisions(theCase.number));
    } catch {
      setFailure({ title: t('offline'), problems: [] });
    }
  });

  return (
    <FormProvider {...form}>
      <StepsNav step={step} go={go} />
      {failure ? <ErrorSummary {...failure} /> : null}
      {step === 'understand' ? (
        <>
          {understand}
          <p className="mt-12">
            <Button onClick={() => go('choose')}>{t('toChoose')}</Button>
          </p>
        </>
      ) : null}
      {step === 'choose' ? (
        <ChooseStep
          person={person}
          theCase={theCase}
          today={today}
          prohibition={prohibition}
          restored={restored}
          onPreview={preview}
        />
      ) : null}
      {step === 'sign' ? (
        <SignStep person={person} theCase={theCase} today={today} onSign={sign} onBack={() => go('choose')} />
      ) : null}
    </FormProvider>
  );
}
