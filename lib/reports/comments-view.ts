import type { CaseRecord } from '@/lib/cases/record-schema';
import type { ReportModel } from './model';
import type { ReportWords } from './words';

type Said = NonNullable<CaseRecord['comments']>[number]['replies'][number];

/** Every thread with its answers in order, and every time it was settled. */
export function commentsView({ comments = [] }: CaseRecord, words: ReportWords): ReportModel['comments'] {
  const { t, own, name, date } = words;
  const line = ({ text, mentions, by, at }: Said) => {
    const said = { name: name(by.id), date: date(at), text };
    const names = words.list(mentions.map(({ id }) => name(id)));
    return mentions.length > 0 ? t('comments.asking', { ...said, names }) : t('comments.line', said);
  };
  return {
    title: t('comments.title'),
    list: comments.map((thread) => ({
      heading: t('comments.heading', {
        kind: own('commentKinds', thread.kind),
        number: thread.number,
        subject: thread.finding
          ? words.pair(
              words.rule(thread.finding.id.split('@')[0] ?? '', 'title', thread.finding.title),
              words.subject(thread.finding.subject),
            )
          : t('comments.wholeCase'),
      }),
      rows: [
        { label: t('comments.first'), text: line(thread) },
        ...thread.replies.map((reply) => ({ label: t('comments.answer'), text: line(reply) })),
        ...thread.resolutions.map(({ by, at }) => ({
          label: t('comments.settled'),
          text: t('comments.settledLine', { name: name(by.id), date: date(at) }),
        })),
      ],
    })),
  };
}
