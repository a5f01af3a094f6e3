import type { ReactNode } from 'react';

/** Native details: opens without scripts and by find-in-page. */
export function Disclosure({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-8 list-none items-baseline gap-2 font-medium text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 10 10"
          width="10"
          height="10"
          aria-hidden="true"
          className="shrink-0 motion-safe:transition-transform motion-safe:duration-150 group-open:rotate-90 rtl:-scale-x-100"
        >
          <path d="M2.5 1 7 5 2.5 9" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span className="underline decoration-[0.06em] underline-offset-[0.18em]">{summary}</span>
      </summary>
      <div className="mt-3 border-s border-hairline ps-4">{children}</div>
    </details>
  );
}
