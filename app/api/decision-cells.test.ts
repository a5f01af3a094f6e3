import { AsyncLocalStorage } from 'node:async_hooks';
import { beforeAll, expect, test, vi } from 'vitest';
import { recordDecision as action } from '@/app/cases/[number]/(file)/decide/actions';
import { type Person, ROLES, type Role } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import {
  BEFORE_APPROVAL,
  COMPONENT_STATUSES,
  type ComponentStatus,
  DECISION_KINDS,
  type DecisionKind,
  decisionRule,
} from '@/lib/cases/decision-table';
import { CASE_STATES, type CaseState } from '@/lib/cases/states';
import { getCase } from '@/lib/data/cases';
import { database, type Transaction } from '@/lib/data/client';
import { reviseCase } from '@/lib/data/revise';
import { submitCase } from '@/lib/data/submit';
import { decide, harmless, makeAwaiting, makeComponent, makeDecision, makePerson, passOn } from '@/lib/data/test-cases';
import { refusalOf } from '@/lib/data/transaction';
import { POST } from './cases/[number]/decisions/route';

/**
 * Every cell of role x state of the case x status of the component x kind of decision, by three roads: the action behind
 * the form, the API, and a row written straight into the table. Each must say what the one table says. Nothing is kept:
 * each attempt is rolled back, so that the next one meets the same case.
 */
const acting = new AsyncLocalStorage<Person>();
const trial = vi.hoisted(() => ({ on: false, seen: new Map<string, unknown>() }));
class Undo extends Error {}

vi.mock('@/lib/auth/session', () => ({ currentPerson: async () => acting.getStore() ?? null }));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));
vi.mock('next-intl/server', () => ({
  getTranslations: async () => Object.assign((key: string) => key, { has: () => true }),
}));
// Sealing, names and staleness have tests of their own; here they would only take time.
vi.mock('@/lib/data/names', () => ({ namesWithin: async () => ({}), withNames: (value: unknown) => value }));
vi.mock('@/lib/data/stale', () => ({ staleOf: async () => [] }));
vi.mock('@/lib/data/seal', () => ({
  sealAct: async (tx: Transaction, number: string, sequence: number) => {
    if (trial.on) return;
    const { id: caseId } = await tx.case.findUniqueOrThrow({ where: { number } });
    await tx.record.create({ data: { caseId, sequence, content: {}, hash: 'a'.repeat(64) } });
  },
}));
vi.mock('@/lib/data/case-contents', async (original) => {
  const { loadContents } = await original<typeof import('@/lib/data/case-contents')>();
  return {
    loadContents: async (...given: Parameters<typeof loadContents>) => {
      if (!trial.on) return loadContents(...given);
      const known = trial.seen.get(given[1]) ?? (await loadContents(...given));
      trial.seen.set(given[1], known);
      return known;
    },
  };
});
vi.mock('@/lib/data/transaction', async (original) => {
  const actual = await original<typeof import('@/lib/data/transaction')>();
  const undone: typeof actual.transaction = async (work) => {
    let value: unknown;
    try {
      await actual.transaction(async (tx) => {
        value = await work(tx);
        throw new Undo();
      });
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
    return value as never;
  };
  return { ...actual, transaction: (work: never) => (trial.on ? undone(work) : actual.transaction(work)) };
});

/** Ids by status: c1 is undecided, c2 out of scope ... and one more that was frozen together with the frozen one. */
const idOf = (status: ComponentStatus) => `c${COMPONENT_STATUSES.indexOf(status) + 1}`;
const twin = `c${COMPONENT_STATUSES.length + 1}`;
/** What leaves a component open leaves the case undecided. */
const unsettled: readonly ComponentStatus[] = BEFORE_APPROVAL.filter((status) => status !== 'out_of_scope');

type Fixture = { number: string; contents: CaseContents; ids: Record<string, string | null> };
const fixtures = new Map<CaseState, Fixture>();
let people: Record<Role, Person>;

beforeAll(async () => {
  const made = await Promise.all(ROLES.map(async (role) => [role, await makePerson(role)] as const));
  people = Object.fromEntries(made) as Record<Role, Person>;
  await Promise.all(CASE_STATES.map(async (state) => fixtures.set(state, await makeFixture(state))));
  trial.on = true;
}, 120_000);

async function makeFixture(state: CaseState): Promise<Fixture> {
  const statuses = COMPONENT_STATUSES.filter((status) => state !== 'decided' || !unsettled.includes(status));
  const components = [...statuses.map(idOf), twin].map((id) => makeComponent(id));
  const { project, c1, NPL } = harmless.answers;
  const answers = Object.fromEntries(components.map(({ id }) => [id, c1 ?? {}]));
  const { officer, adviser, official, head, number } = await makeAwaiting({
    components,
    answers: { project: project ?? {}, ...answers, NPL: NPL ?? {} },
  });
  const take = async (person: Person, kind: DecisionKind, ...of: (ComponentStatus | 'twin')[]) => {
    const scope = of
      .filter((each) => each === 'twin' || statuses.includes(each))
      .map((each) => (each === 'twin' ? twin : idOf(each)));
    if (scope.length > 0) await decide(person, number, { kind, scope });
  };
  await take(head, 'proceed', 'proceeding', 'frozen', 'withdrawn', 'terminated', 'twin');
  await take(head, 'out_of_scope', 'out_of_scope');
  await take(officer, 'more_information', 'awaiting_information');
  await take(head, 'proceed_with_conditions', 'conditional');
  await take(head, 'proceed_in_phases', 'in_phases');
  await take(head, 'redesign', 'redesign');
  await take(head, 'defer', 'deferred');
  await take(head, 'reject', 'rejected');
  await take(head, 'withdrawal', 'withdrawn');
  await take(head, 'termination', 'terminated');
  await take(official, 'temporary_freeze', 'frozen', 'twin');
  // A freeze is lifted on a version that was reviewed after it.
  const lock = async () => (await getCase(officer, number)).lock;
  await reviseCase(officer, number, { lock: await lock(), reason: 'Described anew.' });
  if (state !== 'draft') await submitCase(officer, number, { lock: await lock() });
  if (state === 'awaiting_decision' || state === 'decided') await passOn(adviser, number);
  if (state === 'decided') {
    await take(head, 'continue', 'proceeding', 'conditional', 'in_phases');
    await take(head, 'out_of_scope', 'out_of_scope');
    await take(official, 'temporary_freeze', 'frozen', 'twin');
  }
  const contents = await getCase(officer, number);
  expect(contents.state).toBe(state);
  expect(contents.components.map(({ status }) => status)).toEqual([...statuses, 'frozen']);
  const [ids] = await database().$queryRaw<Record<string, string | null>[]>`
    SELECT c."id"::text AS "caseId", v."id"::text AS "versionId", s."id"::text AS "screeningId", r."id"::text AS "reviewId"
    FROM "case" c JOIN "project_version" v ON v."caseId" = c."id" AND v."number" = 2
      LEFT JOIN "screening" s ON s."versionId" = v."id"
      LEFT JOIN "review" r ON r."versionId" = v."id" AND r."outcome" = 'pass_on'
    WHERE c."number" = ${number}`;
  return { number, contents, ids: ids ?? {} };
}

type Cell = { role: Role; state: CaseState; status: ComponentStatus; kind: DecisionKind };

function decisionFor({ kind, status }: Cell, { contents }: Fixture) {
  const scope = status === 'frozen' && kind === 'lift' ? [idOf(status), twin] : [idOf(status)];
  const outcomes = contents.decisions
    .filter((each) => each.kind === 'temporary_freeze')
    .map(({ number }) => ({ decision: number, condition: 1, outcome: 'met', reasons: 'Seen', evidence: 'Report' }));
  const decision = makeDecision({ kind, scope });
  return 'outcomes' in decision.details ? { ...decision, details: { ...decision.details, outcomes } } : decision;
}

/** The table, and that nothing here lacks an assurance or is for the head alone. */
function isAllowed({ role, state, status, kind }: Cell): boolean {
  const { roles, on, states } = decisionRule(kind);
  if (kind === 'waiver' || kind === 'override') return false;
  return roles.some((each) => each === role) && on.includes(status) && states.includes(state);
}

const roads: Record<string, (cell: Cell, fixture: Fixture) => Promise<string>> = {
  'the server action': async (cell, fixture) => {
    const { number, contents } = fixture;
    const decision = decisionFor(cell, fixture) as never;
    const result = await acting.run(people[cell.role], () =>
      action({ caseNumber: number, lock: contents.lock, decision }),
    );
    return result.ok ? 'done' : result.code;
  },
  'the API': async (cell, fixture) => {
    const { number, contents } = fixture;
    const origin = 'http://localhost:3000';
    const request = new Request(`${origin}/api/cases/${number}/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ ...decisionFor(cell, fixture), lock: contents.lock }),
    });
    const answer = await acting.run(people[cell.role], () => POST(request, { params: Promise.resolve({ number }) }));
    return answer.status === 201 ? 'done' : (await answer.json()).code;
  },
  'raw SQL': async (cell, fixture) => {
    const { scope, details, reviewOn } = decisionFor(cell, fixture);
    const { caseId, versionId, screeningId, reviewId } = fixture.ids;
    const on = decisionRule(cell.kind).reviewOn === 'set' ? soon : reviewOn;
    try {
      await database().$transaction(async (tx) => {
        await tx.$executeRaw`
          INSERT INTO "decision" ("id", "caseId", "versionId", "screeningId", "reviewId", "number", "kind", "scope",
            "deciderId", "level", "reasons", "details", "reviewOn", "snapshotHash")
          VALUES (gen_random_uuid(), ${caseId}::uuid, ${versionId}::uuid, ${screeningId}::uuid, ${reviewId}::uuid,
            ${fixture.contents.decisions.length + 1}, ${cell.kind}::"DecisionKind", ${scope}, ${people[cell.role].id},
            ${cell.role}::"Role", 'Reasons written straight into the table.', ${JSON.stringify(details)}::jsonb,
            ${on}::date, repeat('a', 64))`;
        throw new Undo();
      });
      return 'done';
    } catch (error) {
      if (error instanceof Undo) return 'done';
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return refusal.code;
    }
  },
};
const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);

/** Several at once: each waits for the database most of the time. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const queue = [...items];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all([1, 2, 3, 4, 5, 6].map(worker));
}

test.each(Object.entries(roads))(
  '%s allows what the table allows, and nothing else',
  { timeout: 90_000 },
  async (_, road) => {
    const cells = COMPONENT_STATUSES.flatMap((status) =>
      CASE_STATES.filter((state) => state !== 'decided' || !unsettled.includes(status)).flatMap((state) =>
        ROLES.flatMap((role) => DECISION_KINDS.map((kind): Cell => ({ role, state, status, kind }))),
      ),
    );
    expect(cells).toHaveLength((12 * 4 - 4) * 6 * 20);
    const wrong: string[] = [];
    await inParallel(cells, async (cell) => {
      const fixture = fixtures.get(cell.state);
      const said = fixture ? await road(cell, fixture) : 'no fixture';
      if ((said === 'done') !== isAllowed(cell) || said === 'unexpected')
        wrong.push(`${JSON.stringify(cell)}: ${said}`);
    });
    expect(wrong).toEqual([]);
  },
);
