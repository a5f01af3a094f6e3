import { randomUUID } from 'node:crypto';
import type { Person, Role } from '@/lib/auth/person';
import type { DecisionInput } from '@/lib/cases/decision';
import { DETAIL_FIELDS, type Details } from '@/lib/cases/decision-details';
import { type DecisionKind, decisionRule } from '@/lib/cases/decision-table';
import type { Draft } from '@/lib/cases/project';
import { findingsToReview } from '@/lib/cases/review';
import { getCase, openCase } from './cases';
import { database } from './client';
import { recordDecision } from './decide';
import { saveSection } from './describe';
import { saveResponse, sealReview } from './review';
import { reviseCase } from './revise';
import { submitCase } from './submit';

/** A person of this role, made for one test. */
export async function makePerson(role: Role, name = `Test ${role}`): Promise<Person> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await database().user.create({ data: { id, name, email, role } });
  return { id, name, email, role, language: 'en' };
}

type Component = Draft['components'][number];

export function makeComponent(id: string, overrides: Partial<Component> = {}): Component {
  return {
    id,
    name: `Component ${id}`,
    description: '',
    recipient: 'A recipient',
    country: 'NPL',
    place: '',
    amount: null,
    startYear: 2026,
    endYear: 2027,
    ...overrides,
  };
}

type Sheet = Record<string, { values: string[]; basis: string }>;
const sheet = (answers: Record<string, string[]>): Sheet =>
  Object.fromEntries(
    Object.entries(answers).map(([question, values]) => [question, { values, basis: 'Project file' }]),
  );

/** Arrests in a State that kills for drug offences: a bar on whatever component answers this. */
export const arrests = sheet({ P2: ['enforcement'], E1: ['direct'], R2: ['arrest'] });
/** Voluntary treatment by people without powers: no bar. */
export const treatment = sheet({
  P2: ['treatment'],
  P5: ['services'],
  E1: ['none'],
  E2: ['none'],
  R2: ['none'],
  T1: ['yes'],
  T2: ['no'],
  T9: ['none'],
  T10: ['yes'],
});
const project = sheet({ P3: ['provided'], P7: ['none'], P9: ['weighed'], P10: ['no'] });

export type Parts = { components: Component[]; answers: Record<string, Sheet> };
/** One component under a bar (c1) and two that may proceed (c2, c3). */
export const mixed: Parts = {
  components: [makeComponent('c1', { country: 'IRN' }), makeComponent('c2'), makeComponent('c3')],
  answers: { project, c1: arrests, c2: treatment, c3: treatment },
};
/** Nothing but treatment. */
export const harmless: Parts = {
  components: [makeComponent('c1'), makeComponent('c2')],
  answers: {
    project,
    c1: treatment,
    c2: treatment,
    NPL: sheet({ K1: ['no'], K4: ['no'], K3: ['not-reported'], K7: ['equal'] }),
  },
};

/** Information on persons goes to a State that kills for drugs, far from any arrest; nobody has asked for an assurance. */
export const capital: Parts = {
  components: [makeComponent('c1', { country: 'IRN' }), makeComponent('c2')],
  answers: {
    ...harmless.answers,
    c1: sheet({
      P2: ['data-forensics'],
      P5: ['software-data'],
      E1: ['none'],
      E2: ['personal-data'],
      S1: ['not-asked'],
      R2: ['none'],
    }),
  },
};

/** A described draft of this person; gives its number. */
export async function makeDraft(person: Person, parts: Parts = mixed): Promise<string> {
  const { number } = await openCase(person, { title: `Case of ${person.name}` });
  await describeDraft(person, number, parts);
  return number;
}

/** Describes a case that somebody opened. */
export async function describeDraft(person: Person, number: string, { components, answers }: Parts): Promise<void> {
  const values = { title: 'A project', summary: 'What it does', donor: '', implementer: '', indicators: [] };
  await saveSection(person, number, { section: 'project', values, revision: 0 });
  await saveSection(person, number, { section: 'components', values: components, revision: 0 });
  for (const [subject, given] of Object.entries(answers)) {
    await saveSection(person, number, { section: `answers.${subject}`, values: given, revision: 0 });
  }
}

export async function makeSubmitted(person: Person, parts?: Parts): Promise<string> {
  const number = await makeDraft(person, parts);
  await submitCase(person, number, { lock: 1 });
  return number;
}

/** Every finding agreed with, and the case passed on. */
export async function passOn(adviser: Person, number: string): Promise<void> {
  const { screening, lock } = await getCase(adviser, number);
  const [first, ...others] = findingsToReview(screening?.findings ?? []).map(({ id }) => id);
  if (first) await saveResponse(adviser, number, { findingId: first, response: 'agree', note: '' });
  const review = await database().review.findFirst({
    where: { case: { number }, reviewerId: adviser.id, sealedAt: null },
  });
  if (review) {
    const data = others.map((findingId) => ({ reviewId: review.id, findingId, response: 'agree' as const }));
    await database().findingResponse.createMany({ data });
  }
  await sealReview(adviser, number, { outcome: 'pass_on', note: '', lock });
}

/** A day this many days from today. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

export const condition = {
  text: 'Visits by the embassy',
  owner: 'Ministry',
  dueOn: inDays(30),
  proof: 'Report',
  consequence: 'Freeze',
};

/** Everything that a kind records, filled in. */
export function makeDetails(kind: DecisionKind): Details {
  return Object.fromEntries(
    DETAIL_FIELDS[kind].map((field) => {
      if (field.type === 'date') return [field.name, inDays(field.when === 'ahead' ? 60 : 0)];
      if (field.type === 'one') return [field.name, field.options[0] ?? ''];
      if (field.type === 'many') return [field.name, [...field.options]];
      return [field.name, field.type === 'outcomes' ? [] : `What is said of ${field.name}`];
    }),
  );
}

/** A decision of a kind with everything it needs; a freeze unless the test says otherwise. */
export function makeDecision(overrides: Partial<DecisionInput> = {}): DecisionInput {
  const kind = overrides.kind ?? 'temporary_freeze';
  const { reviewOn, conditions } = decisionRule(kind);
  return {
    kind,
    scope: ['c1'],
    reasons: 'The recipient has not answered our questions.',
    otherReasons: '',
    reviewOn: reviewOn === 'required' ? inDays(90) : null,
    conditions: conditions === 'required' ? [condition] : [],
    details: makeDetails(kind),
    ...overrides,
  };
}

export async function decide(person: Person, number: string, overrides: Partial<DecisionInput> = {}): Promise<void> {
  const { lock } = await getCase(person, number);
  await recordDecision(person, number, { ...makeDecision(overrides), lock });
}

/** An officer, an adviser, a senior official and a head, with a case that awaits decision. */
export async function makeAwaiting(parts?: Parts) {
  const people = {
    officer: await makePerson('officer'),
    adviser: await makePerson('adviser'),
    official: await makePerson('senior_official'),
    head: await makePerson('head'),
  };
  const number = await makeSubmitted(people.officer, parts);
  await passOn(people.adviser, number);
  return { ...people, number };
}

/** A case decided on, described anew with another aim, and submitted again. */
export async function makeRevised(summary = 'What it does now') {
  const people = await makeAwaiting(harmless);
  const { officer, official, number } = people;
  await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
  await reviseCase(officer, number, { lock: (await getCase(officer, number)).lock, reason: 'The aim is another.' });
  const { version } = await getCase(officer, number);
  const values = { title: 'A project', summary, donor: '', implementer: '', indicators: [] };
  await saveSection(officer, number, { section: 'project', values, revision: version.saved.project?.revision ?? 0 });
  await submitCase(officer, number, { lock: (await getCase(officer, number)).lock });
  return people;
}

/** A mitigation step that somebody plans for a finding. */
export const safeguard = {
  kind: 'safeguard',
  text: 'A stop clause in the agreement',
  risk: 'Arrests that may end in an execution',
  owner: 'Programme lead',
  dueOn: inDays(30),
  expectedEffect: 'Help stops at the first capital charge',
  status: 'planned',
  proof: '',
  effectSoFar: '',
};
