import type { CountryFact, FactTopic } from '@/lib/rules/types';
import { practiceTable } from './data/practices';
import { ids, numberOrNull, readTable } from './table';

const COLUMNS = ['iso3', 'topic', 'value', 'from', 'until', 'evidenceYear', 'sources', 'detail'] as const;

/** The facts on documented practices, topic by topic. */
export function practiceFacts(): CountryFact[] {
  return readTable(practiceTable, COLUMNS).map((row) => {
    const sources = ids(row.sources);
    return {
      iso3: row.iso3,
      topic: row.topic as FactTopic,
      value: row.value as CountryFact['value'],
      detail: row.detail,
      fromYear: numberOrNull(row.from),
      untilYear: numberOrNull(row.until),
      evidenceYear: numberOrNull(row.evidenceYear),
      confidence: sources.length > 1 ? 'medium' : 'low',
      sources,
    };
  });
}
