import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusTag } from '@/components/ui/status-tag';
import { type Comment, settledBy, type Thread } from '@/lib/cases/comments';
import { formatDate, formatDateTime, formatList } from '@/lib/messages/format';

/** A first comment with its answers, whom each asks, and whether it is settled. */
export async function ThreadView({
  thread,
  about,
  children,
}: {
  thread: Thread;
  /** What it is about; left out where the page says so. */
  about?: ReactNode;
  children?: ReactNode;
}) {
  const [t, language] = await Promise.all([getTranslations('comments'), getLocale()]);
  const settled = settledBy(thread);
  return (
    <li id={`comment-${thread.number}`} className="mt-8 scroll-mt-6 border-hairline border-t pt-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="eyebrow">
          {t(`kind.${thread.kind}`)} {thread.number}
        </span>
        {about ? <span className="text-small">{about}</span> : null}
        {settled ? (
          <span className="font-semibold text-muted text-small">
            {t('settled', { name: settled.by.name, date: formatDate(settled.at, language) })}
          </span>
        ) : (
          <StatusTag tone="waiting">{t('open')}</StatusTag>
        )}
      </p>
      <CommentText comment={thread} />
      {thread.replies.length > 0 ? (
        <ol className="mt-4 space-y-4 border-hairline border-s-2 ps-5">
          {thread.replies.map((reply) => (
            <li key={reply.number} id={`comment-${reply.number}`}>
              <CommentText comment={reply} />
            </li>
          ))}
        </ol>
      ) : null}
      {children}
    </li>
  );
}

async function CommentText({ comment: { text, by, at, mentions } }: { comment: Comment }) {
  const [t, language] = await Promise.all([getTranslations('comments'), getLocale()]);
  return (
    <>
      <p dir="auto" className="mt-2 max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">
        {text}
      </p>
      <p className="mt-1 text-muted text-small">
        {t('said', { name: by.name, date: formatDateTime(at, language) })}
        {mentions.length > 0
          ? ` · ${t('asks', {
              names: formatList(
                mentions.map(({ name }) => `@${name}`),
                language,
                'conjunction',
              ),
            })}`
          : null}
      </p>
    </>
  );
}
