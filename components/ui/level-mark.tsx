import { LevelShape, type MarkLevel } from '@/components/marks/level-shape';

type LevelMarkProps = {
  level: MarkLevel;
  /** The level in words. Always shown: a shape never stands alone. */
  label: string;
  size?: 'small' | 'normal' | 'large';
};

const sizes = {
  small: { shape: 15, text: 'text-small gap-1.5' },
  normal: { shape: 18, text: 'text-base gap-2' },
  large: { shape: 24, text: 'text-h3 gap-2.5' },
};

const weights: Record<MarkLevel, string> = {
  extreme: 'font-bold',
  bar: 'font-bold',
  high: 'font-semibold',
  medium: 'font-medium',
  low: '',
  none: 'text-muted',
  'cannot-tell': 'font-medium',
  credit: 'font-medium',
};

export function LevelMark({ level, label, size = 'normal' }: LevelMarkProps) {
  return (
    <span className={`inline-flex items-start ${sizes[size].text} ${weights[level]}`}>
      <span className="flex h-[1lh] items-center">
        <LevelShape level={level} size={sizes[size].shape} />
      </span>
      {label}
    </span>
  );
}
