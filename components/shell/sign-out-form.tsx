'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { clearLocalDrafts, hasLocalDrafts } from '@/components/describe/local-draft';

/** Signing out leaves nothing of a description behind in this browser; what is not saved yet goes only if one agrees. */
export function SignOutForm({ action, children }: { action: () => Promise<void>; children: ReactNode }) {
  const t = useTranslations('shell');

  function forget(event: FormEvent) {
    if (hasLocalDrafts() && !window.confirm(t('account.signOutUnsaved'))) event.preventDefault();
    else clearLocalDrafts();
  }

  return (
    <form action={action} onSubmit={forget} className="flex flex-wrap items-center gap-x-3 ps-2 text-small sm:ps-0">
      {children}
    </form>
  );
}
