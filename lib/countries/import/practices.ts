import type { CountryFact, FactTopic } from '@/lib/rules/types';
import { tortureFacts } from '../torture-facts';
import type { CheckedRow } from './checked-row';
import { groupBy } from './group-by';

export const PRACTICE_COLUMNS = ['iso3', 'practice', 'value', 'year', 'source_id'] as const;

const DETENTION = 'compulsory_drug_detention';
const REFORM = `${DETENTION}_reform`;
const KILLINGS = 'extrajudicial_killings_antidrug';
const TORTURE = 'vdem_v2cltort';
const INTEGRITY = 'vdem_v2x_clphy';
/** One measure says nothing without the other. */
const PARTNERS: Readonly<Record<string, string>> = { [TORTURE]: INTEGRITY, [INTEGRITY]: TORTURE };

/** What counts as a documented practice, by topic, with its words. */
const DOCUMENTED: Readonly<Record<string, { topic: FactTopic; words: string }>> = {
  [DETENTION]: { topic: 'compulsory-drug-detention', words: 'Compulsory drug detention' },
  judicial_corporal_punishment_drug_or_alcohol: {
    topic: 'corporal-punishment-drugs',
    words: 'Corporal punishment for drug or alcohol offences',
  },
  caning_on_drug_relapse: { topic: 'corporal-punishment-drugs', words: 'Caning on relapse into drug use' },
  [KILLINGS]: { topic: 'killings-antidrug', words: 'Killings in the anti-drug campaign' },
  abusive_or_forced_private_rehab: {
    topic: 'abusive-rehabilitation',
    words: 'Abusive or forced private drug rehabilitation',
  },
};
/** Read and checked, but no statement of its own: counts, context, the measures behind reported torture. */
const BESIDES = [
  `${DETENTION}_persons`,
  `${DETENTION}_centres`,
  REFORM,
  'killings_antidrug_count',
  'mass_antidrug_operation',
  'drug_possession_decriminalised_some_form',
  'executions_all_crimes',
  'death_sentences_all_crimes',
  TORTURE,
  INTEGRITY,
];
const PRACTICES = [...Object.keys(DOCUMENTED), ...BESIDES];

type Read = { row: CheckedRow; iso3: string; practice: string; value: string; year: number; sources: string[] };

function readRow(row: CheckedRow): Read {
  const practice = row.choice('practice', PRACTICES);
  if (practice === TORTURE || practice === INTEGRITY) row.decimal('value');
  if (row.required('source_id') !== '') row.sources('source_id');
  const year = row.required('year') === '' ? null : row.year('year');
  return {
    row,
    iso3: row.country(),
    practice,
    value: row.required('value'),
    year: year ?? 0,
    sources: row
      .text('source_id')
      .split(';')
      .map((id) => id.trim())
      .filter(Boolean),
  };
}

/** Rows of one State and topic become one statement: all documents, the newest year. */
function documented(rows: readonly Read[]): CountryFact[] {
  const stated = rows.filter(({ practice }) => DOCUMENTED[practice]);
  const groups = groupBy(stated, ({ iso3, practice }) => `${iso3} ${DOCUMENTED[practice]?.topic}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const topic = first && DOCUMENTED[first.practice]?.topic;
    if (!first || !topic) return [];
    const sources = [...new Set(group.flatMap((each) => each.sources))];
    const counts = rows.filter(({ iso3, practice }) => iso3 === first.iso3 && practice.startsWith('killings_'));
    const killings = topic === 'killings-antidrug';
    const words = [
      ...group.map(({ practice, value, year }) => `${DOCUMENTED[practice]?.words} (${year}): ${value}.`),
      ...(killings ? counts.map(({ value }) => `Counted: ${value}.`) : []),
    ];
    const fact: CountryFact = {
      iso3: first.iso3,
      topic,
      value: 'yes',
      detail: words.join(' '),
      ...(killings ? campaignYears(group, counts) : { fromYear: null, untilYear: null }),
      evidenceYear: Math.max(...group.map(({ year }) => year)),
      confidence: sources.length > 1 ? 'medium' : 'low',
      sources,
    };
    return topic === 'compulsory-drug-detention' ? reformed(fact, rows) : [fact];
  });
}

/** Killings hold from the first year named; until a year only where the value calls it the campaign of that year. */
function campaignYears(group: readonly Read[], counts: readonly Read[]) {
  const [, only] = group.map(({ value }) => /\b(\d{4}) campaign\b/.exec(value)).find(Boolean) ?? [];
  if (only) return { fromYear: Number(only), untilYear: Number(only) };
  const named = [...group, ...counts].flatMap(({ value, year }) => [
    year,
    ...[...value.matchAll(/\b(?:in|since|from|[A-Z][a-z]+) ((?:19|20)\d{2})\b/g)].map(([, found]) => Number(found)),
  ]);
  return { fromYear: Math.min(...named), untilYear: null };
}

/** A reform that is announced leaves the years after it open until somebody has looked. */
function reformed(fact: CountryFact, rows: readonly Read[]): CountryFact[] {
  const reform = rows.find(({ iso3, practice }) => iso3 === fact.iso3 && practice === REFORM);
  if (!reform) return [fact];
  const detail = `Reform (${reform.year}): ${reform.value}. That it has ended is not verified.`;
  return [
    { ...fact, untilYear: reform.year },
    {
      ...fact,
      value: 'disputed',
      detail,
      fromYear: reform.year + 1,
      evidenceYear: reform.year,
      confidence: 'low',
      sources: reform.sources,
    },
  ];
}

/** `rows` are those of one State. */
function torture(rows: readonly Read[], practices: readonly CountryFact[]): CountryFact[] {
  const killings = practices.filter(({ topic }) => topic === 'killings-antidrug');
  return rows.flatMap((score) => {
    const index = score.practice === TORTURE ? rows.find(({ practice }) => practice === INTEGRITY) : undefined;
    if (!index) return [];
    return tortureFacts(
      {
        iso3: score.iso3,
        torture: round(score.value),
        tortureYear: score.year,
        integrity: round(index.value),
        integrityYear: index.year,
        sources: [...new Set([...score.sources, ...index.sources])],
      },
      killings,
    );
  });
}

const round = (cell: string) => Math.round(Number(cell) * 100) / 100;

/** Reads every row; the facts can be made once none of the rows has a problem. */
export function readPractices(rows: readonly CheckedRow[]): () => CountryFact[] {
  const read = rows.map(readRow);
  const byState = groupBy(read, ({ iso3 }) => iso3);
  const stated = new Set(read.map(({ iso3, practice }) => `${iso3} ${practice}`));
  for (const { iso3, practice, row } of read) {
    const partner = PARTNERS[practice];
    if (partner && !stated.has(`${iso3} ${partner}`)) row.refuse('practice', 'pair');
  }
  return () => {
    const practices = [...byState.values()].flatMap(documented);
    return [...practices, ...[...byState.values()].flatMap((rowsOfState) => torture(rowsOfState, practices))];
  };
}
