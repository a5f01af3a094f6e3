import type { CaseRecord } from '@/lib/cases/record-schema';
import { answeredBy } from './finding-words';
import type { ReportModel } from './model';
import { fieldName, quoteRemark } from './quote';
import type { ReportWords } from './words';

/** The whole answer sheet by subject, and the phrases that were marked in the text. */
export function answersView(record: CaseRecord, words: ReportWords): ReportModel['answers'] {
  const { t } = words;
  const { answers, quotes } = record.project;
  const subjects = new Map(answers.map(({ subject }) => [subject.key, subject]));
  return {
    title: t('answersGiven.title'),
    lead: t('answersGiven.lead'),
    none: answers.length === 0 ? t('answersGiven.none') : '',
    tables: [...subjects.values()].map((subject) => ({
      caption: t('answersGiven.caption', { subject: words.subject(subject) }),
      head: [t('answersGiven.question'), t('answersGiven.answer'), t('answersGiven.basis'), t('answersGiven.who')],
      rows: answers
        .filter((answer) => answer.subject.key === subject.key)
        .map((answer) => [
          words.question(answer.question, answer.text),
          words.options(answer.question, answer.values) || t('findings.notAnswered'),
          answer.basis,
          answeredBy(answer, words),
        ]),
    })),
    quotes: {
      caption: t('answersGiven.quotesCaption'),
      head: [t('answersGiven.phrase'), t('answersGiven.where'), t('answersGiven.suggests'), t('answersGiven.response')],
      rows: quotes.map((quote) => [
        quote.quote,
        fieldName(record, quote.field, words),
        words.pair(words.sealed('signals', quote.group), words.option(quote.question, quote.suggests)),
        quoteRemark(quote, words) || t('answersGiven.noResponse'),
      ]),
    },
  };
}

export function reviewsView(record: CaseRecord, words: ReportWords): ReportModel['reviews'] {
  const { t, own } = words;
  return {
    title: t('reviews.title'),
    none: record.reviews.length === 0 ? t('reviews.none') : '',
    list: record.reviews.map(({ reviewer, version, sealedAt, outcome, note, responses }) => ({
      heading: t('reviews.line', { name: words.name(reviewer.id), version, date: words.date(sealedAt) }),
      outcome: own('reviewOutcomes', outcome),
      note,
      responses: {
        caption: t('reviews.caption'),
        head: [t('reviews.finding'), t('findings.subject'), t('reviews.response'), t('reviews.responseNote')],
        rows: responses.map(({ finding, title, subject, response, note }) => [
          words.rule(finding.split('@')[0] ?? '', 'title', title),
          words.subject(subject),
          own('responses', response),
          note,
        ]),
      },
    })),
  };
}

export function historyView({ events }: CaseRecord, words: ReportWords): ReportModel['history'] {
  const { t, own } = words;
  return {
    title: t('history.title'),
    lead: t('history.lead'),
    table: {
      caption: t('history.caption'),
      head: [t('history.number'), t('history.act'), t('history.by'), t('history.at')],
      // Who read the case when stands in the record, and would bury the acts here.
      rows: events
        .filter(({ kind }) => kind !== 'case-read')
        .map(({ sequence, kind, words: sealed, actorId, actorRole, at, hash }) => [
          `${sequence}`,
          own('events', { key: kind, words: sealed }),
          t('history.person', { name: words.name(actorId), role: own('roles', { key: actorRole, words: actorRole }) }),
          words.dateTime(at),
          hash,
        ]),
    },
  };
}

export function editionsView(record: CaseRecord, hash: string, words: ReportWords): ReportModel['editions'] {
  const { t } = words;
  const last = record.events.at(-1);
  const editions = record.screening
    ? [
        { label: t('editions.rulebook'), text: edition(record.screening.rulebook) },
        { label: t('editions.facts'), text: edition(record.screening.facts) },
      ]
    : [];
  return {
    title: t('editions.title'),
    rows: [
      ...editions,
      { label: t('editions.record'), text: `${t('editions.hash')} ${hash}` },
      ...(last
        ? [
            {
              label: t('editions.act'),
              text: t('editions.actLine', {
                sequence: last.sequence,
                act: words.own('events', { key: last.kind, words: last.words }),
                date: words.dateTime(last.at),
              }),
            },
          ]
        : []),
    ],
    remarks: [
      t('editions.check'),
      t('editions.glyphs'),
      words.language === 'en' ? '' : t('editions.englishWords'),
    ].filter(Boolean),
  };

  function edition({ edition, hash }: { edition: string; hash: string }) {
    return `${t('editions.edition', { edition })}\n${t('editions.hash')} ${hash}`;
  }
}
