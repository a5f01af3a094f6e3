import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import { languageSchema, mergePersonSchema, setActiveSchema, setRoleSchema } from '@/lib/auth/forms';
import type { InvitationRow, PersonRow } from '@/lib/auth/people';
import { LANGUAGES, type Language, type Person, type Role } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { assertStillHolds } from './act';
import { database, type Transaction } from './client';
import { now } from './clock';
import { transaction } from './transaction';

const language = z.enum(LANGUAGES).catch('en');

/** Everybody with an account, and the invitations that can still be used. Throws AppError `forbidden`. */
export async function listPeople(person: Person): Promise<{ people: PersonRow[]; invitations: InvitationRow[] }> {
  assertMay(person, 'people.manage');
  const [users, invitations] = await Promise.all([
    database().user.findMany({
      orderBy: [{ active: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      include: { mergedInto: { select: { name: true } } },
    }),
    database().invitation.findMany({
      where: { usedAt: null, expiresAt: { gt: now() }, invitedById: { not: null } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
  ]);
  return {
    people: users.map((user) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      language: language.parse(user.language),
      active: user.active,
      erased: user.erasedAt !== null,
      mergedInto: user.mergedInto?.name ?? null,
      createdAt: user.createdAt.toISOString(),
    })),
    invitations: invitations.map(({ id, email, role, createdAt, expiresAt }) => ({
      id,
      email,
      role,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}

/** Gives somebody else a role. Nobody changes their own. Throws AppError `forbidden`, `not-found` or `invalid`. */
export async function setRole(person: Person, userId: string, role: Role): Promise<void> {
  assertMay(person, 'people.manage');
  const input = parseInput(setRoleSchema, { userId, role });
  await changeUser(person, input.userId, (tx, id) => tx.user.update({ where: { id }, data: { role: input.role } }));
}

/** Lets somebody else in again, or shuts them out at once: their sessions end. Throws as {@link setRole}. */
export async function setActive(person: Person, userId: string, active: boolean): Promise<void> {
  assertMay(person, 'people.manage');
  const input = parseInput(setActiveSchema, { userId, active });
  await changeUser(person, input.userId, async (tx, id) => {
    await tx.user.update({ where: { id }, data: { active: input.active } });
    if (!input.active) await tx.session.deleteMany({ where: { userId: id } });
  });
}

/**
 * Says that two accounts are one human: the first is shut, and every second-person rule counts both as one from then on. It
 * is not undone. Throws AppError `invalid` where one of them was merged before, else as {@link setRole}.
 */
export async function mergePerson(person: Person, userId: string, into: string): Promise<void> {
  assertMay(person, 'people.manage');
  const input = parseInput(mergePersonSchema, { userId, into });
  await changeUser(person, input.userId, async (tx, id) => {
    await tx.session.deleteMany({ where: { userId: id } });
    await tx.user.update({ where: { id }, data: { active: false, mergedIntoId: input.into } });
  });
}

/** Remembers the person's own language. Throws AppError `invalid`. */
export async function setLanguage(person: Person, chosen: Language): Promise<void> {
  assertMay(person, 'self.change');
  const input = parseInput(languageSchema, { language: chosen });
  await database().user.update({ where: { id: person.id }, data: { language: input.language } });
}

async function changeUser(
  person: Person,
  userId: string,
  change: (tx: Transaction, id: string) => Promise<unknown>,
): Promise<void> {
  if (userId === person.id) throw new AppError('forbidden');
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const rows = await tx.$queryRaw<unknown[]>`SELECT 1 AS one FROM "user" WHERE "id" = ${userId} FOR NO KEY UPDATE`;
    if (rows.length === 0) throw new AppError('not-found');
    await change(tx, userId);
  });
}
