import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type PageHeaderProps = {
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** Buttons or links beside the title. */
  actions?: ReactNode;
  back?: { href: string; label: string };
};

export function PageHeader({ eyebrow, title, lead, actions, back }: PageHeaderProps) {
  return (
    <header className="mb-10 sm:mb-12">
      {back ? (
        <p className="mb-5 text-small print:hidden">
          <Link href={back.href} className="inline-flex min-h-6 items-center gap-1.5">
            <span aria-hidden="true" className="rtl:-scale-x-100">
              ←
            </span>
            {back.label}
          </Link>
        </p>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-6">
        <div className="min-w-0">
          {eyebrow ? <p className="eyebrow mb-2">{eyebrow}</p> : null}
          <h1 className="max-w-[26ch] font-serif text-h1 font-semibold tracking-[-0.012em]">{title}</h1>
          {lead ? <div className="mt-4 max-w-prose text-lead text-muted">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3 sm:pt-6 print:hidden">{actions}</div> : null}
      </div>
    </header>
  );
}
