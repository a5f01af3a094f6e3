'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

/** A link of the main navigation; the part of the site one is in is underlined and told to screen readers. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname();
  const current = pathname === href ? 'page' : href !== '/' && pathname.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <Link
      href={href}
      aria-current={current}
      className="inline-block border-b-[3px] border-transparent forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight] pt-2 pb-1.5 text-ink no-underline hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {children}
    </Link>
  );
}
