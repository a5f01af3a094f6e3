import type { ReactNode } from 'react';
import { LevelShape } from '@/components/marks/level-shape';

type NoticeKind = 'info' | 'warning' | 'success' | 'bar';

const edges: Record<NoticeKind, string> = {
  info: 'border-accent',
  warning: 'border-high',
  success: 'border-credit',
  bar: 'border-extreme',
};

const shapes = { warning: 'high', success: 'none', bar: 'bar' } as const;

/** A boxed remark. `live` announces it to screen readers when it appears after an act. */
export function Notice({
  kind,
  title,
  live = false,
  children,
}: {
  kind: NoticeKind;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      role={live ? 'status' : undefined}
      className={`flex max-w-prose items-start gap-3 border-s-4 bg-raised px-5 py-4 ${edges[kind]}`}
    >
      {kind === 'info' ? null : (
        <span className="mt-1">
          <LevelShape level={shapes[kind]} size={19} />
        </span>
      )}
      <div className="min-w-0 space-y-2">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
