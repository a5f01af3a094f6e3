'use client';

import { useTranslations } from 'next-intl';
import { STEPS, type Step } from './steps';

/** Where one is among the three steps; steps already passed can be gone back to. */
export function StepsNav({ step, go }: { step: Step; go: (step: Step) => void }) {
  const t = useTranslations('decide');
  const at = STEPS.indexOf(step);
  return (
    <nav aria-label={t('steps.label')} className="mb-10 print:hidden">
      <ol className="flex flex-wrap gap-x-8 gap-y-1">
        {STEPS.map((each, index) => (
          <li key={each} aria-current={each === step ? 'step' : undefined} className="flex items-baseline gap-2">
            <span aria-hidden="true" className="font-serif text-h3 text-muted tabular-nums">
              {index + 1}
            </span>
            {index < at ? (
              <button
                type="button"
                onClick={() => go(each)}
                className="min-h-6 text-accent underline underline-offset-4 hover:text-accent-strong"
              >
                {t(`steps.${each}`)}
              </button>
            ) : (
              <span className={index === at ? 'border-accent border-b-[3px] font-semibold' : 'text-muted'}>
                {t(`steps.${each}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
