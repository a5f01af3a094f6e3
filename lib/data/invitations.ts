import { randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { assertMay } from '@/lib/auth/can';
import { type AcceptInvitationInput, acceptInvitationSchema, type InviteInput, inviteSchema } from '@/lib/auth/forms';
import type { OpenInvitation } from '@/lib/auth/people';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { sha256Hex } from '@/lib/ledger/hash';
import { paths } from '@/lib/paths';
import type { Prisma } from '@/prisma/generated/client';
import { assertStillHolds } from './act';
import { database, type Transaction } from './client';
import { now } from './clock';
import { transaction } from './transaction';

const LINK_DAYS = 7;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Held while the first administrator comes to be, so that there is one. */
const FIRST_ADMINISTRATOR_LOCK = 727_036_904;

/**
 * Makes a link with which one person sets a name and password, once, within seven days. Only its hash is kept: the link
 * is shown now and never again. An earlier link for the same address stops working. Throws AppError `forbidden` or `invalid` (`email`: `taken`).
 */
export async function invite(person: Person, input: InviteInput): Promise<{ link: string }> {
  assertMay(person, 'people.manage');
  const { email, role } = parseInput(inviteSchema, input);
  return transaction(async (tx) => {
    await assertStillHolds(tx, person);
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new AppError('invalid', { email: 'taken' });
    }
    await tx.invitation.deleteMany({ where: { email, usedAt: null } });
    return { link: await makeLink(tx, { email, role, invitedById: person.id }) };
  });
}

/** A link for the first administrator, or null once there is one. An earlier link that nobody used stops working. */
export async function firstAdministratorLink(): Promise<string | null> {
  return transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    await tx.invitation.deleteMany({ where: { invitedById: null, usedAt: null } });
    return makeLink(tx, { email: null, role: 'administrator', invitedById: null });
  });
}

/** What an invitation link offers. Throws AppError `link-used` when it is unknown, used or expired. */
export async function getInvitation(token: string): Promise<OpenInvitation> {
  const invitation = await findOpen(database(), token);
  return { email: invitation.email, role: invitation.role, expiresAt: invitation.expiresAt.toISOString() };
}

/**
 * Uses a link up and makes the account, both or neither. An invitation for an address makes an account for that address
 * and no other. Throws AppError `link-used` or `invalid` (`email`: `taken`).
 */
export async function acceptInvitation(token: string, input: AcceptInvitationInput): Promise<{ email: string }> {
  const { name, email: typed, password, language } = parseInput(acceptInvitationSchema, input);
  await findOpen(database(), token);
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const { id, email: invited, role, invitedById } = await findOpen(tx, token);
    if (invitedById === null && (await hasAdministrator(tx))) throw new AppError('link-used');
    const used = await tx.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: now() } });
    if (used.count === 0) throw new AppError('link-used');
    const email = invited ?? typed;
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) {
      throw new AppError('invalid', { email: 'taken' });
    }
    await createPerson(tx, { name, email, role, language, passwordHash });
    return { email };
  });
}

/** A person with a password, as better-auth finds them. */
export async function createPerson(
  tx: Transaction,
  {
    passwordHash,
    ...user
  }: Pick<Prisma.UserCreateInput, 'name' | 'email' | 'role' | 'language'> & { passwordHash: string },
): Promise<string> {
  const id = randomUUID();
  const account = { id: randomUUID(), accountId: id, providerId: 'credential', password: passwordHash };
  await tx.user.create({ data: { ...user, id, emailVerified: true, accounts: { create: account } } });
  return id;
}

async function makeLink(
  tx: Transaction,
  data: Pick<Prisma.InvitationUncheckedCreateInput, 'email' | 'role' | 'invitedById'>,
) {
  const token = randomBytes(32).toString('base64url');
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + LINK_DAYS * 24 * 60 * 60_000);
  await tx.invitation.create({ data: { ...data, tokenHash: sha256Hex(token), createdAt, expiresAt } });
  return `${env().PUBLIC_URL}${paths.invitation(token)}`;
}

async function findOpen(tx: Transaction, token: string) {
  if (!TOKEN.test(token)) throw new AppError('link-used');
  const invitation = await tx.invitation.findUnique({ where: { tokenHash: sha256Hex(token) } });
  if (!invitation || invitation.usedAt || invitation.expiresAt <= now()) throw new AppError('link-used');
  return invitation;
}

async function hasAdministrator(tx: Transaction): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ADMINISTRATOR_LOCK})`;
  return (await tx.user.count({ where: { role: 'administrator', active: true } })) > 0;
}
