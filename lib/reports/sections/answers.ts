import type { CaseRecord } from '@/lib/cases/record-schema';
import { orSay, words as say, table } from '../blocks';
import { answeredBy } from '../finding-words';
import type { Block } from '../model';
import { fieldName, quoteRemark } from '../quote';
import type { ReportWords } from '../words';

/** The whole answer sheet by subject, and the phrases that were marked in the text. */
export function answersSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const { answers, quotes } = record.project;
  const subjects = new Map(answers.map(({ subject }) => [subject.key, subject]));
  const sheets = [...subjects.values()].flatMap((subject) =>
    table(
      t('answersGiven.caption', { subject: words.subject(subject) }),
      [
        [t('answersGiven.question'), 16],
        [t('answersGiven.answer'), 10],
        [t('answersGiven.basis'), 17],
        [t('answersGiven.who'), 9],
      ],
      answers
        .filter((answer) => answer.subject.key === subject.key)
        .map((answer) => [
          words.question(answer.question, answer.text),
          words.options(answer.question, answer.values) || t('findings.notAnswered'),
          answer.basis,
          answeredBy(answer, words),
        ]),
    ),
  );
  return [
    ...orSay(sheets.length > 0 ? [...say('lead', t('answersGiven.lead')), ...sheets] : [], t('answersGiven.none')),
    ...table(
      t('answersGiven.quotesCaption'),
      [
        [t('answersGiven.phrase'), 12],
        [t('answersGiven.where'), 10],
        [t('answersGiven.suggests'), 14],
        [t('answersGiven.response'), 14],
      ],
      quotes.map((quote) => [
        quote.quote,
        fieldName(record, quote.field, words),
        words.pair(words.sealed('signals', quote.group), words.option(quote.question, quote.suggests)),
        quoteRemark(quote, words) || t('answersGiven.noResponse'),
      ]),
    ),
  ];
}
