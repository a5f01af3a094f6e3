import type { ReactNode } from 'react';
import type { ComponentStatus } from '@/lib/cases/decision-table';

const shapes: Record<ComponentStatus, ReactNode> = {
  undecided: <circle cx="10" cy="10" r="7" strokeDasharray="0.1 3.56" />,
  proceeding: <path d="M2.5 10h14M11 4.5 16.5 10 11 15.5" />,
  conditional: <path d="M2.5 10h14M11 4.5 16.5 10 11 15.5M4 4.5v11" />,
  frozen: <path d="M6 3.5v13M14 3.5v13" strokeWidth="3.6" strokeLinecap="butt" />,
  rejected: <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />,
  out_of_scope: <path d="M3 10h14" strokeDasharray="0.1 3.5" />,
  awaiting_information: <path d="M4 10h.1M10 10h.1M16 10h.1" strokeWidth="3.2" />,
  in_phases: <path d="M2.5 10h5M10 10h6.5M12.5 5.5 17 10l-4.5 4.5" />,
  redesign: <path d="M16 7A7 7 0 1 0 17 11M16 2.5V7h-4.5" />,
  deferred: <path d="M4.5 3.5h11L10 10l5.5 6.5h-11L10 10z" />,
  terminated: <path d="M4.5 4.5h11v11h-11z" />,
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
