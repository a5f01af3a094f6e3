import type { Comment, Thread } from '@/lib/cases/comments';
import type { Prisma } from '@/prisma/generated/client';

const named = { select: { id: true, name: true } } as const;

/** What of a case is read for its comments. */
export const commentsOfCase = {
  comments: {
    orderBy: { number: 'asc' },
    include: {
      by: named,
      mentions: { include: { user: named }, orderBy: { userId: 'asc' } },
      resolutions: { include: { by: named }, orderBy: { id: 'asc' } },
    },
  },
} as const satisfies Prisma.CaseInclude;

type Row = Prisma.CaseGetPayload<{ include: typeof commentsOfCase }>['comments'][number];

/** The threads of a case, oldest first. */
export function threadsOf({ comments }: { comments: readonly Row[] }): Thread[] {
  return comments
    .filter(({ replyTo }) => replyTo === null)
    .map((root) => ({
      ...commentOf(root),
      findingId: root.findingId,
      replies: comments.filter(({ replyTo }) => replyTo === root.number).map(commentOf),
      resolutions: root.resolutions.map(({ by, at }) => ({ by, at: at.toISOString() })),
    }));
}

function commentOf({ number, kind, text, mentions, by, at }: Row): Comment {
  return { number, kind, text, mentions: mentions.map(({ user }) => user), by, at: at.toISOString() };
}
