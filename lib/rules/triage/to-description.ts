import type { Component, ProjectDescription } from '../types';
import type { CaseInput } from './input-schema';
import { sectorWords } from './sector-codes';
import { yearsOf } from './years';

/**
 * A bare record as a project description: its text for the project, one component for each State, and in each
 * component's text what the record says of the recipient and of the kind of work. No question is answered: every
 * answer comes from signals and country facts.
 */
export function toDescription(given: CaseInput, countries: readonly string[], today: number): ProjectDescription {
  const { startYear, endYear } = yearsOf(given, today);
  const states = countries.length > 0 ? countries : [''];
  const components = states.map(
    (country, index): Component => ({
      id: `c${index + 1}`,
      name: '',
      description: recordText(given),
      recipient: given.recipient_partner,
      country,
      place: '',
      amount: null,
      startYear,
      endYear,
    }),
  );
  const { title, summary, implementer } = given;
  return { title, summary, donor: '', implementer, indicators: [], components, answers: {}, signals: {} };
}

/** What the fields of the record say, a sentence each, so that no phrase reaches from one into the next. */
function recordText({ recipient_partner, implementer, sector_codes }: CaseInput): string {
  const sectors = sector_codes.flatMap((code) => sectorWords[code.trim()] ?? []);
  return [...sectors, recipient_partner, implementer].filter((part) => part.trim() !== '').join('\n\n');
}
