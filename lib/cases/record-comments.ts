import type { Comment, Thread } from '@/lib/cases/comments';
import { findingNamed } from './record-evidence';
import type { CaseRecord } from './record-schema';
import { type RecordWords, term } from './record-words';

type Sealed = NonNullable<CaseRecord['comments']>[number];

/** A thread as it is sealed: who said what, whom it asked, who settled it. */
export function threadInWords(thread: Thread, words: RecordWords): Sealed {
  return {
    ...commentInWords(thread, words),
    finding: thread.findingId === null ? null : findingNamed(thread.findingId, words),
    replies: thread.replies.map((reply) => commentInWords(reply, words)),
    resolutions: thread.resolutions.map(({ by, at }) => ({ by: { id: by.id }, at })),
  };
}

function commentInWords({ number, kind, text, mentions, by, at }: Comment, { report }: RecordWords) {
  return {
    number,
    kind: term(report.commentKinds, kind),
    text,
    mentions: mentions.map(({ id }) => ({ id })),
    by: { id: by.id },
    at,
  };
}
