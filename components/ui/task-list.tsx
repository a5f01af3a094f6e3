import { type ReactNode, useId } from 'react';
import { Link } from '@/components/ui/link';
import { StatusTag, type StatusTone } from './status-tag';

export type Task = {
  title: ReactNode;
  /** Absent while the task cannot be started yet. */
  href?: string;
  hint?: ReactNode;
  status: ReactNode;
  tone: StatusTone;
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId();
  return (
    <ul className="border-t border-hairline">
      {tasks.map(({ title, href, hint, status, tone }, index) => (
        <li
          key={href ?? `${id}-${index}`}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-hairline py-3.5 has-[a:hover]:bg-raised"
        >
          <div className="min-w-0 max-w-prose">
            {href ? (
              <Link
                href={href}
                aria-describedby={`${id}-${index}`}
                className="font-semibold after:absolute after:inset-0"
              >
                {title}
              </Link>
            ) : (
              <span className="font-semibold text-muted">{title}</span>
            )}
            {hint ? <div className="text-small text-muted">{hint}</div> : null}
          </div>
          <span id={`${id}-${index}`}>
            <StatusTag tone={tone}>{status}</StatusTag>
          </span>
        </li>
      ))}
    </ul>
  );
}
