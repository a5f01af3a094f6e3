import type { CountryFact } from '@/lib/rules/types';

/**
 * The two published measures of one State, as rounded numbers: freedom from torture (0 = the mean of all countries and
 * years measured) and physical integrity (0 to 1). Higher is better.
 */
export type TortureMeasures = {
  iso3: string;
  torture: number;
  tortureYear: number;
  integrity: number;
  integrityYear: number;
  sources: readonly string[];
};

/** docs/decisions/0015-torture-in-bands.md says where the lines lie, and why. */
const BAD = { torture: 0, integrity: 0.6 };
const MIDDLE = { torture: 1, integrity: 0.8 };
/** An older score as good as this is not overruled by a newer index: what happened since does not speak of before. */
const GOOD_BEFORE = 2;

const YES = 'Torture or other grave ill-treatment is reported as frequent';
const MIXED = 'Torture is reported in some places or times, or the measures differ';

/** Only numbers that put a State in a bad or a middle band become a statement; there is no "no". */
export function tortureFacts(measures: TortureMeasures, killings: readonly CountryFact[]): CountryFact[] {
  const { iso3, torture, tortureYear, integrity, integrityYear, sources } = measures;
  const badTorture = torture < BAD.torture;
  const badIntegrity = integrity < BAD.integrity;
  const numbers =
    `V-Dem measures freedom from torture at ${torture.toFixed(2)} in ${tortureYear} (0 is the mean of all countries ` +
    `and years) and physical integrity at ${integrity.toFixed(2)} in ${integrityYear} (from 0 to 1).`;
  const fact = (
    value: 'yes' | 'disputed',
    fromYear: number | null,
    untilYear: number | null,
    confidence: CountryFact['confidence'],
    words = value === 'yes' ? YES : MIXED,
  ): CountryFact => ({
    iso3,
    topic: 'torture-reported',
    value,
    detail: `${words}: ${numbers}`,
    fromYear,
    untilYear,
    evidenceYear: Math.max(tortureYear, integrityYear),
    confidence,
    sources,
  });
  if (badIntegrity && !badTorture && torture >= GOOD_BEFORE) {
    return [fact('disputed', null, tortureYear, 'low'), fact('yes', tortureYear + 1, null, 'low')];
  }
  if (badTorture || badIntegrity) return [fact('yes', null, null, badTorture && badIntegrity ? 'medium' : 'low')];
  const middle = torture < MIDDLE.torture || integrity < MIDDLE.integrity;
  const killed = killings.find((each) => each.iso3 === iso3 && each.value === 'yes');
  if (killed?.fromYear) return sinceKillings(killed, middle ? fact : null);
  return middle ? [fact('disputed', null, null, 'low')] : [];
}

type MakeFact = (
  value: 'disputed',
  fromYear: number | null,
  untilYear: number | null,
  confidence: 'low',
) => CountryFact;

/** Killings of suspects in anti-drug operations are the gravest ill-treatment of all, whatever the measures say. */
function sinceKillings(killed: CountryFact, disputed: MakeFact | null): CountryFact[] {
  const { fromYear, untilYear } = killed;
  const outside: CountryFact[] = [];
  if (disputed && fromYear !== null) outside.push(disputed('disputed', null, fromYear - 1, 'low'));
  const yes: CountryFact = { ...killed, topic: 'torture-reported', confidence: 'low' };
  if (disputed && untilYear !== null) return [...outside, yes, disputed('disputed', untilYear + 1, null, 'low')];
  return [...outside, yes];
}
