import type { CaseRecord } from '@/lib/cases/record-schema';
import { orSay, rows } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { answersTo } from './decision';
import { workEntries } from './work';

/** Who was asked, what they advised and where they dissent; and what people asked and said of the case. */
export function consultationSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t, own } = words;
  const onReferral = record.decisions.flatMap(({ number, kind, details }) => {
    const said = details.filter(({ about }) => about.key === 'advice' || about.key === 'dissent');
    if (said.length === 0) return [];
    return [
      {
        kind: 'entry' as const,
        id: `advice-${number}`,
        heading: t('decisions.heading', { number, kind: own('kinds', kind) }),
        note: '',
        blocks: rows(said.map(({ about, words: text }) => ({ label: own('details', about), text }))),
      },
    ];
  });
  return orSay(
    [
      ...workEntries(record, 'consultation', words),
      ...onReferral,
      ...answersTo(record, ['P12', 'M4', 'K8'], words),
      ...threads(record, words),
    ],
    t('consultation.none'),
  );
}

type Thread = NonNullable<CaseRecord['comments']>[number];
type Said = Thread['replies'][number];

/** Every thread with its answers in order, and every time it was settled. */
function threads({ comments = [] }: CaseRecord, words: ReportWords): Block[] {
  const { t, name, date } = words;
  const line = ({ text, mentions, by, at }: Said) => {
    const said = { name: name(by.id), date: date(at), text };
    const names = words.list(mentions.map(({ id }) => name(id)));
    return mentions.length > 0 ? t('comments.asking', { ...said, names }) : t('comments.line', said);
  };
  return comments.map((thread) => ({
    kind: 'entry',
    id: `thread-${thread.number}`,
    heading: threadName(thread, words),
    note: '',
    blocks: rows([
      { label: t('comments.first'), text: line(thread) },
      ...thread.replies.map((reply) => ({ label: t('comments.answer'), text: line(reply) })),
      ...thread.resolutions.map(({ by, at }) => ({
        label: t('comments.settled'),
        text: t('comments.settledLine', { name: name(by.id), date: date(at) }),
      })),
    ]),
  }));
}

/** What kind of thread it is, its number, and what it is about. */
export function threadName(thread: Thread, words: ReportWords): string {
  const { t, own } = words;
  return t('comments.heading', {
    kind: own('commentKinds', thread.kind),
    number: thread.number,
    subject: thread.finding
      ? words.pair(
          words.rule(thread.finding.id.split('@')[0] ?? '', 'title', thread.finding.title),
          words.subject(thread.finding.subject),
        )
      : t('comments.wholeCase'),
  });
}
