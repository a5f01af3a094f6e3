/** Two upright bars: support that stands still. Only where the word stands beside it. */
export function PauseMark() {
  return (
    <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" className="shrink-0 text-extreme print:text-ink">
      <path d="M4 2.5h4v15H4zM12 2.5h4v15h-4z" fill="currentColor" />
    </svg>
  );
}
