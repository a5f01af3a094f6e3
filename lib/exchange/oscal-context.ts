import type { RecordFinding, RecordRule, Term } from '@/lib/cases/record-schema';
import { moment } from './oscal-text';
import { type Sealed, sealedAt, uuidsOf } from './sealed';

/** What every part of the OSCAL document is drawn with. */
export type Context = Sealed & { uuid: (item: string) => string };

export function contextOf(sealed: Sealed): Context {
  return { ...sealed, uuid: uuidsOf(sealed.record) };
}

/** Said wherever a flag could be read as a judgment. */
export const PROMPT = 'A flag is a prompt for human judgement, no finding of law. A named person decides.';

const SCREENED = new Set(['description-submitted', 'rescreening-adopted']);

/** When the screening in the record was made; when the record was sealed, where there is none. */
export function screenedAt({ record }: Context): string {
  const act = record.events.findLast(({ kind }) => SCREENED.has(kind));
  return act?.at ?? (record.screening && moment(record.screening.date)) ?? sealedAt(record);
}

/** Scruple itself as the origin of what it worked out. */
export function byTheProgram({ uuid }: Context) {
  return { actors: [{ type: 'tool', 'actor-uuid': uuid('tool') }] };
}

/** A person as the origin of what they said. */
export function byPerson({ uuid }: Context, id: string) {
  return { actors: [{ type: 'party', 'actor-uuid': uuid(`party:${id}`) }] };
}

/** The components that a subject stands for: one of them, all in a country, or the whole project. */
export function subjectsOf({ record, uuid }: Context, { key }: Term) {
  const { components } = record.project;
  const meant = components.filter(({ id, country }) => id === key || country?.key === key);
  const keys = key === 'project' || meant.length === 0 ? ['project'] : meant.map(({ id }) => id);
  return keys.map((each) => ({ 'subject-uuid': uuid(`component:${each}`), type: 'component' }));
}

export function ruleOf({ record }: Context, finding: RecordFinding): RecordRule | undefined {
  return record.rules.find(({ id }) => id === finding.rule);
}

/** What a rule is about, whatever it answered: its reasoning states a risk, and must not be read as one that was found. */
export function lookedFor(context: Context, finding: RecordFinding): string {
  return `What the rule looks for: ${ruleOf(context, finding)?.reasoning || finding.title}`;
}
