import type { CountryFact, FactTopic } from '@/lib/rules/types';

/** The treaties of an edition: how the lists write them, the topic, and the name in a sentence. */
export const TREATIES = [
  ['ICCPR', 'treaty-iccpr', 'the International Covenant on Civil and Political Rights'],
  ['ICCPR-OP2', 'treaty-iccpr-op2', 'the Second Optional Protocol to that Covenant, on abolishing the death penalty'],
  ['CAT', 'treaty-cat', 'the Convention against Torture'],
  ['OPCAT', 'treaty-opcat', 'the Optional Protocol to the Convention against Torture'],
  ['CEDAW', 'treaty-cedaw', 'the Convention on the Elimination of Discrimination against Women'],
  ['CRC', 'treaty-crc', 'the Convention on the Rights of the Child'],
  ['CRPD', 'treaty-crpd', 'the Convention on the Rights of Persons with Disabilities'],
  ['ICERD', 'treaty-icerd', 'the Convention on the Elimination of Racial Discrimination'],
  ['ICESCR', 'treaty-icescr', 'the International Covenant on Economic, Social and Cultural Rights'],
] as const satisfies readonly (readonly [string, FactTopic, string])[];

export type TreatyStatus = {
  iso3: string;
  treaty: (typeof TREATIES)[number][0];
  status: 'party' | 'signatory' | 'none' | 'disputed';
  /** Of ratification, accession or succession. */
  year: number | null;
  /** The year for which the list speaks. */
  asOf: number;
  /** Copies agree, or one has been corrected or is alone. */
  agreed: boolean;
  sources: readonly string[];
  /** A remark without its full stop. */
  note: string;
};

/** What lies before this year is not split into before and after: projects so old are not screened. */
const SPLIT_FROM = 2000;

const NAMES: ReadonlyMap<string, readonly [FactTopic, string]> = new Map(
  TREATIES.map(([id, topic, name]) => [id, [topic, name]]),
);

/** What is known of one State and one treaty, year by year: "yes" = party. */
export function treatyFacts({ iso3, treaty, status, year, asOf, agreed, sources, note }: TreatyStatus): CountryFact[] {
  const known = NAMES.get(treaty);
  if (!known) throw new Error(`Unknown treaty: ${treaty}`);
  const [topic, name] = known;
  const fact = (
    value: CountryFact['value'],
    words: string,
    fromYear: number | null = null,
    untilYear: number | null = null,
  ): CountryFact => ({
    iso3,
    topic,
    value,
    detail: note ? `${words} ${note}.` : words,
    fromYear,
    untilYear,
    evidenceYear: asOf,
    confidence: value === 'disputed' ? 'low' : agreed ? 'high' : 'medium',
    sources,
  });
  if (status === 'disputed') return [fact('disputed', `Whether the State is party to ${name} is not confirmed.`)];
  if (status !== 'party') {
    const signed = status === 'signatory' ? `Signed but did not ratify ${name}` : `Not a party to ${name}`;
    return [fact('no', `${signed} (as of ${asOf}).`)];
  }
  if (year === null) {
    return [
      fact('disputed', `Party to ${name} by ${asOf}.`, null, asOf - 1),
      fact('yes', `Party to ${name} by ${asOf}.`, asOf),
    ];
  }
  const party = fact('yes', `Party to ${name} since ${year}.`, year);
  return year < SPLIT_FROM ? [party] : [fact('no', `Not yet a party to ${name}.`, null, year - 1), party];
}
