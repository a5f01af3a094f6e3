import type { CaseRecord, RecordFact } from '@/lib/cases/record-schema';
import { list, orSay, words as say, table } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';

/** A country fact in one finding: what holds, and under it how sure and by which sources. */
export function factView(record: CaseRecord, fact: RecordFact, words: ReportWords): { text: string; remark: string } {
  const { t } = words;
  const says = `${words.subject(fact.country)}. ${words.pair(words.sealed('topics', fact.topic), words.own('factValues', fact.value))}`;
  const numbers = sourceNumbers(record, fact);
  return {
    text: [says, fact.detail]
      .filter(Boolean)
      .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
      .join(' '),
    remark: [
      factYears(fact, words),
      fact.evidenceYear ? t('findings.asOf', { year: fact.evidenceYear }) : '',
      words.pair(t('country.confidence'), words.own('confidences', fact.confidence)),
      numbers.length > 0 ? t('findings.sources', { numbers: numbers.join(', '), section: t('sections.country') }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function factYears({ fromYear, untilYear }: RecordFact, { t }: ReportWords): string {
  if (fromYear && untilYear)
    return fromYear === untilYear ? `${fromYear}` : t('project.years', { start: fromYear, end: untilYear });
  if (fromYear) return t('project.fromYear', { start: fromYear });
  return untilYear ? t('project.untilYear', { end: untilYear }) : '';
}

function sourceTitle({ title, publisher, year }: CaseRecord['sources'][number]): string {
  return [publisher, title, year].filter(Boolean).join(', ');
}

/** What the sources say of the countries named, with the date of each fact. */
export function countrySection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const countries = new Map(record.countryFacts.map(({ country }) => [country.key, country]));
  const tables = [...countries.values()].flatMap((country) =>
    table(
      t('country.caption', { country: words.subject(country) }),
      [
        [t('country.topic'), 11],
        [t('country.value'), 7],
        [t('country.detail'), 20],
        [t('country.period'), 8],
        [t('country.confidence'), 8],
      ],
      record.countryFacts
        .filter((fact) => fact.country.key === country.key)
        .map((fact) => [
          words.sealed('topics', fact.topic),
          words.own('factValues', fact.value),
          [fact.detail, bracketed(sourceNumbers(record, fact))].filter(Boolean).join(' '),
          [
            factYears(fact, words) || t('country.open'),
            fact.evidenceYear ? t('findings.asOf', { year: fact.evidenceYear }) : '',
          ]
            .filter(Boolean)
            .join('\n'),
          words.own('confidences', fact.confidence),
        ]),
    ),
  );
  const sources = record.sources.map((source) => [sourceTitle(source), source.url].filter(Boolean).join('. '));
  return [
    ...orSay(tables.length > 0 ? [...say('lead', t('country.lead')), ...tables] : [], t('country.none')),
    ...(sources.length > 0 ? say('label', t('country.sources')) : []),
    ...list(sources, true),
  ];
}

/** The numbers of a fact's sources in the list under the tables. */
function sourceNumbers({ sources }: CaseRecord, fact: RecordFact): number[] {
  return fact.sources.map((id) => sources.findIndex((each) => each.id === id) + 1).filter((at) => at > 0);
}

function bracketed(numbers: number[]): string {
  return numbers.length > 0 ? `[${numbers.join(', ')}]` : '';
}
