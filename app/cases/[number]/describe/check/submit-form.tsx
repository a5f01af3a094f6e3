'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useUnsavedSections } from '@/components/describe/unsaved-sections';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type Problem } from '@/components/ui/error-summary';
import { paths } from '@/lib/paths';
import { submitCase } from '../actions';

type SubmitFormProps = {
  personId: string;
  caseNumber: string;
  /** The lock that was seen: an act in between makes this one a conflict. */
  lock: number;
  /** Of the version as it was read on this page: words saved since are not submitted unseen. */
  revision: number;
  /** What stands against submitting, each with where to mend it. */
  problems: readonly Problem[];
};

export function SubmitForm({ personId, caseNumber, lock, revision, problems }: SubmitFormProps) {
  const t = useTranslations('describe');
  const errors = useTranslations('errors');
  const router = useRouter();
  const unsaved = useUnsavedSections({ personId, caseNumber });
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<{ title: string; problems: readonly Problem[] } | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    if (unsaved.length > 0) return setRefusal({ title: t('unsaved.title'), problems: [] });
    if (problems.length > 0) return setRefusal({ title: t('check.refused'), problems });
    setSending(true);
    setRefusal(null);
    try {
      const result = await submitCase({ caseNumber, lock, revision });
      if (result.ok) return router.push(paths.findings(caseNumber));
      const reference = result.code === 'unexpected' ? result.reference : '';
      setRefusal({ title: errors(result.code, { reference }), problems: [] });
    } catch {
      setRefusal({ title: t('check.unreachable'), problems: [] });
    }
    setSending(false);
  }

  return (
    <form onSubmit={submit}>
      {refusal ? <ErrorSummary {...refusal} /> : null}
      <Button type="submit" aria-disabled={isSending}>
        {t(isSending ? 'check.submitting' : 'check.submit')}
      </Button>
    </form>
  );
}
