import type { Truth } from '@/lib/rules/types';

const strokes: Record<Truth, React.ReactNode> = {
  true: <path d="M3 8.5 6.5 12 13 4.5" />,
  false: <path d="M4 4l8 8M12 4l-8 8" />,
  unknown: <circle cx="8" cy="8" r="5.5" strokeDasharray="3 2.4" />,
};

/** Met, not met, open: a shape with its word for those who do not see it. */
export function TruthMark({ value, label }: { value: Truth; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      className="mt-1 shrink-0"
    >
      <title>{label}</title>
      {strokes[value]}
    </svg>
  );
}
