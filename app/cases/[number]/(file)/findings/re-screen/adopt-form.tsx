'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { paths } from '@/lib/paths';
import { adoptRescreening } from './actions';

type AdoptFormProps = Parameters<typeof adoptRescreening>[0];

/** Makes what was previewed count: the case goes back to review. What was seen goes along, so nothing newer slips in. */
export function AdoptForm(seen: AdoptFormProps) {
  const t = useTranslations('rescreen');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setRefusal(null);
    try {
      const result = await adoptRescreening(seen);
      if (result.ok) return router.push(paths.findings(seen.caseNumber));
      setRefusal(errors(result.code, { reference: result.code === 'unexpected' ? result.reference : '' }));
    } catch {
      setRefusal(t('unreachable'));
    }
    setSending(false);
  }

  return (
    <form onSubmit={send} className="max-w-prose">
      {refusal ? <ErrorSummary title={refusal} problems={[]} /> : null}
      <Button type="submit" aria-disabled={isSending}>
        {t(isSending ? 'adopting' : 'adopt')}
      </Button>
    </form>
  );
}
