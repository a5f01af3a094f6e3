import { z } from 'zod';
import { DECIDING_ROLES, DECISION_KINDS, type DecidingRole, type DecisionKind } from '@/lib/cases/decision-table';
import { NEARNESS, type Nearness, nearnessOf } from '@/lib/cases/near-threshold';
import type { Component, DecisionLevel, Effect, Limb, LimbLevel, Subject } from '@/lib/rules/types';
import { LIMBS } from '@/lib/rules/types';
import { CountryRatings, type Rating } from './country-ratings';
import { addMoney, type Money, moneyOf, Tallies, type Tally } from './tally';

/** The year that an address asks for; anything else is nothing asked. */
export const yearSchema = z.coerce.number().int().min(2000).max(2100).optional().catch(undefined);

type Part = Pick<Component, 'id' | 'country' | 'amount'>;

/** A case as far as the statistics ask: no person, and none of anybody's words. */
export type PortfolioCase = {
  requiredLevel: DecisionLevel;
  /** Of the newest version that was submitted. */
  components: readonly Part[];
  levels: readonly LimbLevel[];
  /** Findings that are flagged, and bars that are not shown to be clear; no credits. */
  flags: readonly { limb: Limb; effect: Exclude<Effect, 'credit'>; subject: Subject }[];
  ratings: readonly Rating[];
};

/** A decision with the components it acts on, as they were described then. */
export type PortfolioDecision = { kind: DecisionKind; level: DecidingRole; components: readonly Part[] };

/** The statistics of one year. Money is never added up across currencies. */
export type Portfolio = {
  year: number;
  cases: { count: number; components: number; withoutAmount: number; money: Money[] };
  decisions: number;
  requiredLevels: Tally<DecisionLevel>[];
  deciding: Tally<DecidingRole>[];
  kinds: Tally<DecisionKind>[];
  flagged: Tally<Limb>[];
  bars: Tally<Limb>[];
  countries: Tally<string>[];
  nearThreshold: Tally<Nearness>[];
  /** Questions about a State that cases answer differently. */
  ratedDifferently: ReturnType<CountryRatings['differing']>;
};

/** Adds cases and decisions one at a time, so that a year of any size is counted in little memory. */
export class PortfolioCount {
  private count = { cases: 0, components: 0, withoutAmount: 0, decisions: 0 };
  private money = new Map<string, number>();
  private required = new Tallies<DecisionLevel>(['senior_official', 'head']);
  private deciding = new Tallies<DecidingRole>(DECIDING_ROLES);
  private kinds = new Tallies<DecisionKind>(DECISION_KINDS);
  private flagged = new Tallies<Limb>(LIMBS);
  private bars = new Tallies<Limb>(LIMBS);
  private near = new Tallies<Nearness>(NEARNESS);
  private countries = new Tallies<string>();
  private ratings = new CountryRatings();

  constructor(private year: number) {}

  addCase({ requiredLevel, components, levels, flags, ratings }: PortfolioCase): void {
    this.count.cases += 1;
    this.count.components += components.length;
    this.count.withoutAmount += components.filter(({ amount }) => amount === null).length;
    addMoney(this.money, components);
    this.required.add(requiredLevel, components);
    for (const limb of LIMBS) {
      this.addFlags(
        this.flagged,
        limb,
        components,
        flags.filter((flag) => flag.limb === limb),
      );
      const bars = flags.filter((flag) => flag.limb === limb && flag.effect === 'bar');
      this.addFlags(this.bars, limb, components, bars);
    }
    for (const country of new Set(components.map((part) => part.country))) {
      this.countries.add(
        country,
        components.filter((part) => part.country === country),
      );
    }
    const nearness = nearnessOf(levels, requiredLevel);
    if (nearness) this.near.add(nearness, components);
    this.ratings.add(ratings);
  }

  /** What is said of the project is said of every component. */
  private addFlags(
    tallies: Tallies<Limb>,
    limb: Limb,
    components: readonly Part[],
    flags: PortfolioCase['flags'],
  ): void {
    if (flags.length === 0) return;
    const subjects = flags.map(({ subject }) => subject);
    const whole = subjects.includes('project');
    tallies.add(limb, whole ? components : components.filter(({ id }) => subjects.includes(id)));
  }

  addDecision({ kind, level, components }: PortfolioDecision): void {
    this.count.decisions += 1;
    this.kinds.add(kind, components);
    this.deciding.add(level, components);
  }

  result(): Portfolio {
    const { cases: count, components, withoutAmount, decisions } = this.count;
    return {
      year: this.year,
      cases: { count, components, withoutAmount, money: moneyOf(this.money) },
      decisions,
      requiredLevels: this.required.list(),
      deciding: this.deciding.list(),
      kinds: this.kinds.list(),
      flagged: this.flagged.list(),
      bars: this.bars.list(),
      countries: this.countries.list(),
      nearThreshold: this.near.list(),
      ratedDifferently: this.ratings.differing(),
    };
  }
}
