import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type SortLinkProps = { href: string; sorted: false | 'asc' | 'desc'; children: ReactNode };

/** A column heading that leads to the same list in another order; the state is told by aria-sort on its cell. */
export function SortLink({ href, sorted, children }: SortLinkProps) {
  return (
    <Link href={href} scroll={false} className="inline-flex min-h-6 items-baseline gap-1.5 text-ink">
      {children}
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" className="shrink-0">
        <path d="M4 0 8 5H0z" fill="currentColor" className={sorted === 'asc' ? '' : 'opacity-30'} />
        <path d="M4 12 0 7h8z" fill="currentColor" className={sorted === 'desc' ? '' : 'opacity-30'} />
      </svg>
    </Link>
  );
}
