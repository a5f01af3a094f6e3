'use client';

import { type MouseEvent, useEffect, useRef } from 'react';

export type Problem = { href: string; text: string };

/** Takes the focus whenever it appears or its problems change; each problem leads to its field. */
export function ErrorSummary({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const words = problems.map(({ text }) => text).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of problems must be announced again
  useEffect(() => box.current?.focus(), [title, words]);

  function goToField(event: MouseEvent<HTMLAnchorElement>, href: string) {
    const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }

  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-8 max-w-prose border-2 border-danger px-5 py-4">
      <h2 className="text-h3 font-bold">{title}</h2>
      {problems.length > 0 ? (
        <ul className="mt-2 space-y-1">
          {problems.map(({ href, text }) => (
            <li key={`${href} ${text}`}>
              <a
                href={href}
                onClick={(event) => goToField(event, href)}
                className="inline-block min-h-6 font-semibold text-danger hover:text-danger-strong"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
