import type { ReactNode } from 'react';

export type StatusTone = 'todo' | 'active' | 'waiting' | 'done';

const tones: Record<StatusTone, string> = {
  todo: 'border-accent bg-accent text-on-accent',
  active: 'border-accent text-accent',
  waiting: 'border-dashed border-edge text-ink',
  done: 'border-transparent px-0 text-muted',
};

/** A state in words; the outline, filled, dashed or absent, tells it apart without colour. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-control border-[1.5px] px-2 py-0.5 text-small leading-snug font-semibold whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
