import { assertMay } from '@/lib/auth/can';
import { type EraseInput, eraseSchema } from '@/lib/auth/forms';
import type { ErasurePage } from '@/lib/auth/people';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { assertStillHolds } from './act';
import { database } from './client';
import { now } from './clock';
import { transaction } from './transaction';

/** Whose name may be erased, before anybody confirms it. Throws AppError `forbidden`, `not-found` or `wrong-state`. */
export async function getErasure(person: Person, userId: string): Promise<ErasurePage> {
  assertMay(person, 'people.erase');
  if (userId === person.id) throw new AppError('forbidden');
  const user = await database().user.findUnique({ where: { id: userId } });
  if (!user) throw new AppError('not-found');
  if (user.erasedAt) throw new AppError('wrong-state');
  return { id: user.id, name: user.name, email: user.email, standsFor: standIn(user.id) };
}

/**
 * Erases name and address of somebody else for good and ends their sign-in. What was sealed names people by id, so every
 * chain still holds; a short form of the id stands where the name stood. Who did it, when and why is kept. Throws AppError
 * `forbidden`, `not-found`, `invalid`, or `wrong-state` for a name that is erased already.
 */
export async function erasePerson(person: Person, input: EraseInput): Promise<void> {
  assertMay(person, 'people.erase');
  const { userId, reason } = parseInput(eraseSchema, input);
  if (userId === person.id) throw new AppError('forbidden');
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    await tx.$queryRaw`SELECT 1 AS one FROM "user" WHERE "id" = ${userId} FOR UPDATE`;
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) throw new AppError('not-found');
    if (user.erasedAt) throw new AppError('wrong-state');
    const at = now();
    await tx.session.deleteMany({ where: { userId } });
    await tx.account.deleteMany({ where: { userId } });
    await tx.verification.deleteMany({ where: { OR: [{ identifier: user.email }, { value: userId }] } });
    await tx.invitation.updateMany({ where: { email: user.email }, data: { email: null } });
    const email = `${userId}@erased.invalid`.toLowerCase();
    await tx.user.update({
      where: { id: userId },
      data: { name: standIn(userId), email, emailVerified: false, image: null, active: false, erasedAt: at },
    });
    const act = { kind: 'erased', subjectId: userId, actorId: person.id, actorRole: person.role, reason, at };
    await tx.peopleAct.create({ data: act });
  });
}

/** What stands where the name stood, in every language. */
function standIn(userId: string): string {
  return `P-${userId.slice(0, 8)}`;
}
