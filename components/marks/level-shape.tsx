/** What a mark can say. `none` is "clear": nothing flagged. */
export type MarkLevel = 'extreme' | 'high' | 'medium' | 'low' | 'none' | 'cannot-tell' | 'bar' | 'credit';

const colours: Record<MarkLevel, string> = {
  extreme: 'text-extreme',
  bar: 'text-extreme',
  high: 'text-high',
  medium: 'text-medium',
  low: 'text-low',
  none: 'text-none',
  'cannot-tell': 'text-cannot-tell',
  credit: 'text-credit',
};

const OCTAGON = 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z';

function shape(level: MarkLevel) {
  switch (level) {
    case 'extreme':
      return <path d={OCTAGON} fill="currentColor" />;
    case 'bar':
      return <path d={`${OCTAGON}M3.6 8.3v3.4h12.8V8.3z`} fill="currentColor" fillRule="evenodd" />;
    case 'high':
      return <path d="M10 2 19 17.8H1z" fill="currentColor" />;
    case 'medium':
      return (
        <>
          <path d="M10 2 18 10l-8 8-8-8z" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10 2v16l-8-8z" fill="currentColor" />
        </>
      );
    case 'low':
      return <circle cx="10" cy="10" r="7.4" fill="none" stroke="currentColor" strokeWidth="2.2" />;
    case 'none':
      return <path d="m3.2 10.8 4.5 4.6L16.8 5" fill="none" stroke="currentColor" strokeWidth="1.8" />;
    case 'cannot-tell':
      return (
        <>
          <circle
            cx="10"
            cy="10"
            r="8.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeDasharray="3.2 1.95"
          />
          <path
            d="M7.7 8.1c0-1.5 1-2.4 2.4-2.4s2.3.8 2.3 2.1c0 1.8-2.3 1.9-2.3 3.8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
          <circle cx="10.1" cy="14" r="1.05" fill="currentColor" />
        </>
      );
    case 'credit':
      return (
        <path
          d="M4.4 15.6C2.6 8.4 8 3.2 17.4 2.8c.4 9.2-4.6 15-13 12.8Zm-2.2 2.6L12 8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinejoin="round"
        />
      );
  }
}

/** The bare shape of a level, without its word: only where the word stands beside it. */
export function LevelShape({ level, size = 20 }: { level: MarkLevel; size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${colours[level]} print:text-ink forced-colors:text-[CanvasText]`}
    >
      {shape(level)}
    </svg>
  );
}
