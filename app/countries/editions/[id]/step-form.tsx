'use client';

import { useTranslations } from 'next-intl';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { stepAction } from './actions';
import { useRefusal } from './use-refusal';

/** One button: puts one's own upload before a second person, or takes it back. */
export function StepForm({ id, step }: { id: string; step: 'proposed' | 'withdrawn' }) {
  const t = useTranslations('editions');
  const [posted, post, busy] = usePost(stepAction);
  const refusal = useRefusal(posted.result);
  return (
    <form action={post}>
      {refusal ? <ErrorSummary title={refusal} problems={[]} /> : null}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="step" value={step} />
      <Button type="submit" variant={step === 'proposed' ? 'primary' : 'secondary'} aria-disabled={busy}>
        {t(step === 'proposed' ? 'propose.submit' : 'propose.withdraw')}
      </Button>
    </form>
  );
}
