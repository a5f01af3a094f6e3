import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { DECIDING_ROLES, type DecisionKind } from '@/lib/cases/decision-table';
import { type Portfolio, type PortfolioCase, PortfolioCount, type PortfolioDecision } from '@/lib/cases/portfolio';
import { Prisma } from '@/prisma/generated/client';
import { database } from './client';
import { now } from './clock';
import { rulebookInForce } from './rulebook-in-force';

/** Rows that are read at a time. */
const BATCH = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * The statistics of a year: cases that were first submitted in it, as they stand today, and decisions that were signed in
 * it; by UTC. Without a year, the newest that has any. No name, id or word of a person is read for it. Throws AppError
 * `forbidden`.
 */
export async function getPortfolio(
  person: Person,
  wanted?: number,
): Promise<{ portfolio: Portfolio; years: number[] }> {
  assertMay(person, 'portfolio.read');
  const years = await yearsWithAny();
  const year = wanted ?? years[0] ?? now().getUTCFullYear();
  const count = new PortfolioCount(year);
  const { rulebook } = await rulebookInForce();
  const questions = rulebook.questions.filter(({ per, type }) => per === 'country' && type !== 'text');
  for await (const row of casesOf(
    year,
    questions.map(({ id }) => id),
  ))
    count.addCase(row);
  for await (const row of decisionsOf(year)) count.addDecision(row);
  return { portfolio: count.result(), years: [...new Set([year, ...years])].sort((a, b) => b - a) };
}

/** Newest first. */
async function yearsWithAny(): Promise<number[]> {
  const rows = await database().$queryRaw<{ year: number }[]>`
    SELECT extract(year FROM "submittedAt" AT TIME ZONE 'UTC')::int AS year FROM "project_version"
      WHERE "number" = 1 AND "submittedAt" IS NOT NULL
    UNION SELECT extract(year FROM "createdAt" AT TIME ZONE 'UTC')::int FROM "decision" ORDER BY year DESC`;
  return rows.map(({ year }) => year);
}

/** Where it helps, with what money: all that is read of a component. */
const PARTS = Prisma.sql`jsonb_build_object('id', part->'id', 'country', part->'country', 'amount', part->'amount')`;

async function* casesOf(year: number, questions: string[]): AsyncGenerator<PortfolioCase> {
  const page = (after: string) => database().$queryRaw<(PortfolioCase & { id: string })[]>`
    SELECT c."id"::text AS id, coalesce(c."requiredLevel", s."requiredLevel")::text AS "requiredLevel",
      (SELECT coalesce(jsonb_agg(${PARTS}), '[]') FROM jsonb_array_elements(v."content"->'description'->'components') part) AS components,
      s."result"->'levels' AS levels,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('limb', f->'limb', 'effect', f->'effect', 'subject', f->'subject')), '[]')
        FROM jsonb_array_elements(s."result"->'findings') f
        WHERE (f->>'effect' <> 'credit' AND f->>'outcome' = 'flagged')
          OR (f->>'effect' = 'bar' AND f->>'outcome' = 'cannot-tell')) AS flags,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('country', sheet.key, 'question', given.key, 'values', given.value->'values')), '[]')
        FROM jsonb_each(v."content"->'description'->'answers') sheet, jsonb_each(sheet.value) given
        WHERE sheet.key ~ '^[A-Z]{3}$' AND given.key = ANY(${questions}::text[])) AS ratings
    FROM "case" c
      JOIN "project_version" first ON first."caseId" = c."id" AND first."number" = 1
      JOIN LATERAL (SELECT * FROM "project_version" WHERE "caseId" = c."id" AND "submittedAt" IS NOT NULL
        ORDER BY "number" DESC LIMIT 1) v ON TRUE
      JOIN "screening" s ON s."versionId" = v."id"
    WHERE first."submittedAt" >= ${start(year)} AND first."submittedAt" < ${start(year + 1)} AND c."id" > ${after}::uuid
    ORDER BY c."id" LIMIT ${BATCH}`;
  yield* byId(page);
}

type DecisionRow = Omit<PortfolioDecision, 'kind' | 'level'> & { id: string; kind: DecisionKind; level: string };

async function* decisionsOf(year: number): AsyncGenerator<PortfolioDecision> {
  const page = (after: string) => database().$queryRaw<DecisionRow[]>`
    SELECT d."id"::text AS id, d."kind"::text AS kind, d."level"::text AS level,
      (SELECT coalesce(jsonb_agg(${PARTS}), '[]') FROM jsonb_array_elements(v."content"->'description'->'components') part
        WHERE part->>'id' = ANY(d."scope")) AS components
    FROM "decision" d JOIN "project_version" v ON v."id" = d."versionId"
    WHERE d."createdAt" >= ${start(year)} AND d."createdAt" < ${start(year + 1)} AND d."id" > ${after}::uuid
    ORDER BY d."id" LIMIT ${BATCH}`;
  for await (const { kind, level, components } of byId(page)) {
    // The database holds no other role in this column.
    yield { kind, level: DECIDING_ROLES.find((known) => known === level) ?? 'head', components };
  }
}

/** Every row, read in pages that begin after the last id of the page before. */
async function* byId<Row extends { id: string }>(page: (after: string) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after: string | undefined = BEFORE_ALL; after; ) {
    const rows: Row[] = await page(after);
    yield* rows;
    after = rows.length === BATCH ? rows.at(-1)?.id : undefined;
  }
}

function start(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}
