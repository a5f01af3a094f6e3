import { describe, expect, it } from 'vitest';
import { caseInput } from './input-schema';
import type { Pair, Sketch } from './pairs';
import { deathPenaltyPairs } from './pairs/death-penalty';
import { discriminationPairs } from './pairs/discrimination';
import { illTreatmentPairs } from './pairs/ill-treatment';
import { inFrenchAndSpanish } from './pairs/in-french-and-spanish';
import { pairsWithoutLabels } from './pairs/without-labels';
import { triageCase } from './triage';

const all: readonly Pair[] = [
  ...deathPenaltyPairs,
  ...illTreatmentPairs,
  ...discriminationPairs,
  ...inFrenchAndSpanish,
  ...pairsWithoutLabels,
];

function isEngaged({ title, summary, countries, partner, sectors, from, to }: Sketch, limb: Pair['limb']): boolean {
  const given = caseInput.parse({
    id: 'pair',
    title,
    summary,
    recipient_countries: countries,
    recipient_partner: partner,
    sector_codes: sectors,
    start_year: from,
    end_year: to,
  });
  const result = triageCase(given, '2026-11-23');
  if ('error' in result) throw new Error(result.error);
  return result.limbs[limb].engaged;
}

describe.each(all)('$limb: $about', ({ limb, engaged, clear }) => {
  it('engages the limb', () => expect(isEngaged(engaged, limb)).toBe(true));
  it('leaves the limb alone', () => expect(isEngaged(clear, limb)).toBe(false));
});

it('holds sixty pairs at least', () => expect(all.length).toBeGreaterThanOrEqual(60));
