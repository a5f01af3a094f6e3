'use client';

import { useTranslations } from 'next-intl';
import { useReviewDesk } from './review-desk';

/** How many of the findings have their response; stays in sight while one reads. */
export function ReviewProgress() {
  const t = useTranslations('review');
  const { asked, standings } = useReviewDesk();
  const done = asked.filter(({ id }) => standings[id] === 'given').length;
  const next = asked.find(({ id }) => standings[id] !== 'given');
  return (
    <div className="sticky top-0 z-[1] mb-8 flex flex-wrap items-center gap-x-6 gap-y-1 border-hairline border-b bg-paper py-3 print:hidden">
      <p role="status" className="font-semibold tabular-nums">
        {t('progress', { done, total: asked.length })}
      </p>
      <progress value={done} max={asked.length} aria-hidden="true" className="review-progress h-1.5 w-40" />
      <a href={next ? `#${next.id}` : '#seal'} className="text-small">
        {next ? t('nextOpen') : t('toSeal')}
      </a>
    </div>
  );
}
