import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import {
  REGISTER_FORMS,
  type RegisterExportFile,
  type RegisterForm,
  type RegisterLine,
  type RegisterQuery,
  registerQuerySchema,
} from '@/lib/cases/register';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/prisma/generated/client';
import { assertStillHolds } from './act';
import { database, type Transaction } from './client';
import { now } from './clock';
import { REGISTER_COLUMNS, type RegisterDatabaseRow, registerRow } from './register-row';
import { filterConditions, SORT_COLUMNS } from './register-select';
import { staleDecisionsOf } from './stale';
import { transaction } from './transaction';
import { toJson } from './version-content';

/** Cases that are read at a time. */
const BATCH = 500;
const UUID_BYTES = 16;

/**
 * Every case that a question of the register finds, in its order, batch by batch; first of all a row is kept of who took
 * them home. Which cases, and in what order, is fixed at one moment and held at 16 bytes a case, so that a case that is
 * written meanwhile is neither left out nor told twice; each line is read when its turn comes. No connection is held in
 * between, however slowly somebody takes the file. Throws AppError `forbidden`, or `too-many` where more cases are found than
 * `most`.
 */
export async function exportRegister(
  person: Person,
  input: RegisterQuery,
  form: RegisterForm,
  most = Number.POSITIVE_INFINITY,
): Promise<{ cases: number; batches: AsyncIterable<RegisterLine[]> }> {
  assertMay(person, 'register.export');
  const { after: _, ...query } = registerQuerySchema.parse(input);
  const ids = await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const found = await idsOf(tx, query);
    if (found.length / UUID_BYTES > most) throw new AppError('too-many');
    const kept = { form, query: toJson(query), cases: found.length / UUID_BYTES };
    await tx.registerExport.create({ data: { ...kept, actorId: person.id, actorRole: person.role, at: now() } });
    return found;
  });
  return { cases: ids.length / UUID_BYTES, batches: lines(ids) };
}

const MOST_SHOWN = 200;

/** Who took the register home, newest first. Throws AppError `forbidden`. */
export async function listRegisterExports(person: Person): Promise<RegisterExportFile[]> {
  assertMay(person, 'register.oversee');
  const rows = await database().registerExport.findMany({
    orderBy: { id: 'desc' },
    take: MOST_SHOWN,
    include: { actor: { select: { id: true, name: true } } },
  });
  return rows.map(({ id, form, query, cases, actor, actorRole, at }) => ({
    id: String(id),
    form: REGISTER_FORMS.find((known) => known === form) ?? 'csv',
    query: registerQuerySchema.parse(query),
    cases,
    by: actor,
    role: actorRole,
    at: at.toISOString(),
  }));
}

/** The ids of the cases one after the other, as bytes. */
async function idsOf(tx: Transaction, { sort, direction, ...filters }: RegisterQuery): Promise<Uint8Array> {
  const { column } = SORT_COLUMNS[sort ?? 'updated'];
  const order = direction === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const [row] = await tx.$queryRaw<{ ids: Uint8Array }[]>`
    SELECT coalesce(string_agg(uuid_send(c."id"), ''::bytea ORDER BY ${column} ${order}, c."id" ${order}), ''::bytea) AS ids
    FROM "case" c WHERE ${Prisma.join([Prisma.sql`TRUE`, ...filterConditions(filters)], ' AND ')}`;
  return row?.ids ?? new Uint8Array();
}

async function* lines(ids: Uint8Array): AsyncGenerator<RegisterLine[]> {
  for (let start = 0; start < ids.length; start += BATCH * UUID_BYTES) {
    const wanted = uuids(ids.subarray(start, start + BATCH * UUID_BYTES));
    const rows = await database().$queryRaw<Omit<RegisterDatabaseRow, 'sortKey'>[]>`
      SELECT ${REGISTER_COLUMNS}
      FROM unnest(${wanted}::uuid[]) WITH ORDINALITY AS wanted("id", "place")
        JOIN "case" c ON c."id" = wanted."id" JOIN "user" u ON u."id" = c."openedById"
      ORDER BY wanted."place"`;
    const stale = await staleDecisionsOf(wanted);
    yield rows.map((row) => ({ ...registerRow(row), stale: stale.has(row.id) }));
  }
}

function uuids(bytes: Uint8Array): string[] {
  const hex = Buffer.from(bytes).toString('hex');
  return (hex.match(/.{32}/g) ?? []).map((id) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
