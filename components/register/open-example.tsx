'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { openExample } from '@/app/cases/new/actions';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';

type OpenExampleProps = { slug: string; title: string; about: string };

/** A worked example: read it first, or open it as a case of one's own. */
export function OpenExample({ slug, title, about }: OpenExampleProps) {
  const t = useTranslations('register');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [step, setStep] = useState<'ready' | 'opening'>('ready');
  const [refusal, setRefusal] = useState('');

  async function open() {
    if (step === 'opening') return;
    setStep('opening');
    setRefusal('');
    try {
      const result = await openExample({ slug });
      if (result.ok) return router.push(paths.describe(result.value.number));
      setRefusal(errors(result.code, { reference: result.code === 'unexpected' ? result.reference : '' }));
    } catch {
      setRefusal(t('new.unreachable'));
    }
    setStep('ready');
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-hairline py-4">
      <div className="min-w-0 max-w-prose">
        <p>
          <Link href={paths.example(slug)} className="font-semibold">
            {title}
          </Link>
        </p>
        <p className="text-small text-muted">{about}</p>
        <p role="alert" className="font-semibold text-danger empty:hidden">
          {refusal}
        </p>
      </div>
      <Button variant="secondary" onClick={open} aria-disabled={step === 'opening'}>
        {t('new.openExample')}
        <span className="sr-only">: {title}</span>
      </Button>
    </li>
  );
}
