import { getTranslations } from 'next-intl/server';
import type { ComponentStatus } from '@/lib/cases/decision-table';
import { StandingMark } from './standing-mark';

const weights: Partial<Record<ComponentStatus, string>> = {
  undecided: 'text-muted',
  frozen: 'font-semibold',
  rejected: 'font-semibold',
  withdrawn: 'font-semibold',
};

/** A component's own standing, in a shape and a word. */
export async function ComponentStanding({ status }: { status: ComponentStatus }) {
  const t = await getTranslations('case');
  return (
    <span className={`inline-flex items-baseline gap-2 ${weights[status] ?? ''}`}>
      <StandingMark status={status} />
      {t(`standing.${status}`)}
    </span>
  );
}
