import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { whyNot } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseFile } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';

/** What this person can do next, or whom the case waits for. One sentence, one button. */
export async function NextStep({ person, file }: { person: Person; file: CaseFile }) {
  const t = await getTranslations('case');
  const step = nextStep(person, file);
  return (
    <section aria-labelledby="next" className="border-accent border-s-4 ps-5">
      <h2 id="next" className="eyebrow">
        {t('next.title')}
      </h2>
      <p className="mt-1 max-w-prose text-lead">
        {t(`next.${step.key}`, { name: file.openedBy.name, reviewer: file.sentBack?.reviewer.name ?? '' })}
      </p>
      {file.sentBack && file.state === 'draft' ? (
        <blockquote dir="auto" className="mt-3 max-w-prose whitespace-pre-wrap font-serif text-norm">
          {file.sentBack.note}
        </blockquote>
      ) : null}
      {step.href ? (
        <p className="mt-4">
          <LinkButton href={step.href}>{t(`next.act.${step.act}`)}</LinkButton>
        </p>
      ) : null}
    </section>
  );
}

type Step =
  | { key: 'describe' | 'mend'; act: 'describe'; href: string }
  | { key: 'review'; act: 'review'; href: string }
  | { key: 'decide'; act: 'decide'; href: string }
  | { key: 'decideFurther'; act: 'decideFurther'; href: string }
  | { key: 'report'; act: 'report'; href: string }
  | {
      key: 'wait.draft' | 'wait.review' | 'wait.decision' | 'wait.ownReview' | 'wait.ownDecision';
      href?: never;
      act?: never;
    };

function nextStep(person: Person, { number, state, may, sentBack, ...rest }: CaseFile): Step {
  if (state === 'draft') {
    if (!may['case.describe']) return { key: 'wait.draft' };
    return { key: sentBack ? 'mend' : 'describe', act: 'describe', href: paths.describe(number) };
  }
  if (state === 'in_review') {
    if (may['case.review']) return { key: 'review', act: 'review', href: paths.review(number) };
    const own = whyNot(person, 'case.review', { state, ...rest }) === 'second-person';
    return { key: own ? 'wait.ownReview' : 'wait.review' };
  }
  if (state === 'awaiting_decision') {
    if (may['case.decide']) return { key: 'decide', act: 'decide', href: paths.decide(number) };
    const own = whyNot(person, 'case.decide', { state, ...rest }) === 'second-person';
    return { key: own ? 'wait.ownDecision' : 'wait.decision' };
  }
  if (may['case.decide']) return { key: 'decideFurther', act: 'decideFurther', href: paths.decide(number) };
  return { key: 'report', act: 'report', href: paths.report(number) };
}
