import type { ReactNode } from 'react';
import type { ComponentStatus } from '@/lib/cases/case-file';

const shapes: Record<ComponentStatus, ReactNode> = {
  undecided: <circle cx="10" cy="10" r="7" strokeDasharray="0.1 3.56" />,
  proceeding: <path d="M2.5 10h14M11 4.5 16.5 10 11 15.5" />,
  conditional: <path d="M2.5 10h14M11 4.5 16.5 10 11 15.5M4 4.5v11" />,
  frozen: <path d="M6 3.5v13M14 3.5v13" strokeWidth="3.6" strokeLinecap="butt" />,
  rejected: <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />,
  withdrawn: <path d="M17.5 10h-14M9 4.5 3.5 10 9 15.5" />,
};

/** Where a component stands, as a stroke: goes on, stands still, goes back. Only beside the word. */
export function StandingMark({ status }: { status: ComponentStatus }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="relative top-[0.12em] shrink-0 rtl:-scale-x-100"
    >
      {shapes[status]}
    </svg>
  );
}
