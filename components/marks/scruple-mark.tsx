/** The mark: a small sharp stone that keeps two lines from closing. A scruple is the stone, and the doubt. Cut when large. */
export function ScrupleMark({ size = 30 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false" className="shrink-0">
      <path d="M29.5 26.2H4.2L29.5 9.4" fill="none" stroke="currentColor" strokeWidth="2.3" strokeLinejoin="miter" />
      <path
        d="m16.2 24.1 2.3-4.8 4.5-3 4.3 3.1-1.2 4.7z"
        fill="currentColor"
        className="text-accent forced-colors:text-[CanvasText]"
      />
      {size < 40 ? null : (
        <path d="m23 16.3-1.2 4 4.3 3.8M21.8 20.3l-5.6 3.8" fill="none" stroke="var(--paper)" strokeWidth=".8" />
      )}
    </svg>
  );
}
