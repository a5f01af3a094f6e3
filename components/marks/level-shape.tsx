import { MARK_SHAPES } from '@/lib/reports/mark-shapes';

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
      {MARK_SHAPES[level === 'none' ? 'clear' : level].map(([Shape, attributes]) => (
        <Shape key={JSON.stringify(attributes)} {...attributes} />
      ))}
    </svg>
  );
}
