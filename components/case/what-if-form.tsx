'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useTransition } from 'react';
import { Button } from '@/components/ui/button';

/**
 * A form whose answers stand in the address: each change shows its result at once, and nothing is stored. Without
 * scripts it is a plain form with a button.
 */
export function WhatIfForm({
  address,
  stored,
  submit,
  children,
}: {
  address: string;
  /** The stored values by field name: a field that says the same stays out of the address. */
  stored: Readonly<Record<string, readonly string[]>>;
  submit: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const query = new URLSearchParams();
    for (const name of new Set(form.keys())) {
      const values = form.getAll(name).map(String).filter(Boolean);
      if (sorted(values) !== sorted(stored[name] ?? [])) for (const value of values) query.append(name, value);
    }
    startTransition(() => router.replace(query.size > 0 ? `${address}?${query}` : address, { scroll: false }));
  };
  return (
    <form method="get" action={address} onChange={show} onSubmit={show} aria-busy={isPending} className="space-y-10">
      {children}
      <Button type="submit" variant="secondary">
        {submit}
      </Button>
    </form>
  );
}

function sorted(values: readonly string[]): string {
  return [...values].sort().join();
}
