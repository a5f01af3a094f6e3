import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, words as say, table } from '../blocks';
import { decisionEntry } from '../decision-entry';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { SET_OUT_ELSEWHERE } from './freezes';

/** Versions, reviews, who approved what at which level, decisions not set out before, and every act with its hash. */
export function changesSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const here = record.decisions.filter(({ kind }) => !SET_OUT_ELSEWHERE.includes(kind.key));
  return [
    ...versions(record, words),
    ...say('label', t('reviews.title')),
    ...say('text', record.reviews.length === 0 ? t('reviews.none') : ''),
    ...record.reviews.map((review, index) => reviewEntry(review, index + 1, words)),
    ...say('label', t('decisions.title')),
    ...say('text', record.decisions.length === 0 ? t('decision.none') : ''),
    ...approvals(record, words),
    ...here.map((decision) => decisionEntry(decision, words)),
    {
      kind: 'entry',
      id: 'history',
      heading: t('history.title'),
      note: '',
      blocks: [...say('remark', t('history.lead')), ...history(record, words)],
    },
  ];
}

/** Which versions were submitted, by whom and when: each is an act. */
function versions({ events }: CaseRecord, words: ReportWords): Block[] {
  const submitted = events.filter(({ kind }) => kind === 'description-submitted' || kind === 'rescreening-adopted');
  const lines = submitted.map(({ kind, words: sealed, actorId, at }) =>
    words.t('changes.version', {
      act: words.own('events', { key: kind, words: sealed }),
      name: words.name(actorId),
      date: words.date(at),
    }),
  );
  return lines.length > 0 ? [...say('label', words.t('changes.versions')), ...list(lines)] : [];
}

function reviewEntry(review: CaseRecord['reviews'][number], number: number, words: ReportWords): Block {
  const { t, own } = words;
  const { reviewer, version, sealedAt, outcome, note, responses } = review;
  return {
    kind: 'entry',
    id: `review-${number}`,
    heading: own('reviewOutcomes', outcome),
    note: t('reviews.line', { name: words.name(reviewer.id), version, date: words.date(sealedAt) }),
    blocks: [
      ...(note ? say('label', t('reviews.note')) : []),
      ...say('text', note),
      ...table(
        t('reviews.caption'),
        [
          [t('reviews.finding'), 15],
          [t('findings.subject'), 11],
          [t('reviews.response'), 8],
          [t('reviews.responseNote'), 17],
        ],
        responses.map(({ finding, title, subject, response, note: said }) => [
          words.rule(finding.split('@')[0] ?? '', 'title', title),
          words.subject(subject),
          own('responses', response),
          said,
        ]),
      ),
    ],
  };
}

/** Every decision in one line: what a signature page shows. */
function approvals({ decisions }: CaseRecord, words: ReportWords): Block[] {
  const { t, own, date } = words;
  return table(
    t('changes.approvals'),
    [
      [t('decisions.title'), 15],
      [t('decision.scope'), 15],
      [t('decision.decidedBy'), 14],
      [t('decision.date'), 9],
    ],
    decisions.map(({ number, kind, scope, decider, level, takenAt }) => [
      t('decisions.heading', { number, kind: own('kinds', kind) }),
      words.several(scope.map(words.subject)),
      t('decision.byAtLevel', { name: words.name(decider.id), level: own('roles', level) }),
      date(takenAt),
    ]),
  );
}

/** The acts, oldest first. Who read the case when stands in the record, and would bury the acts here. */
function history({ events }: CaseRecord, words: ReportWords): Block[] {
  const { t, own } = words;
  return table(
    t('history.caption'),
    [
      [t('history.number'), 3],
      [t('history.act'), 32],
      [t('history.by'), 12],
      [t('history.at'), 11],
    ],
    events
      .filter(({ kind }) => kind !== 'case-read')
      .map(({ sequence, kind, words: sealed, actorId, actorRole, at, hash }) => [
        `${sequence}`,
        `${own('events', { key: kind, words: sealed })}\n${hash}`,
        t('history.person', { name: words.name(actorId), role: own('roles', { key: actorRole, words: actorRole }) }),
        words.dateTime(at),
      ]),
  );
}
