import { createHmac } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { type Person, ROLES, type Role } from '@/lib/auth/person';
import { findingsToReview } from '@/lib/cases/review';
import { env } from '@/lib/env';
import { getCase } from './cases';
import { database, type Transaction } from './client';
import { openCaseFromExample } from './examples';
import { createPerson } from './invitations';
import { saveResponse, sealReview } from './review';
import { submitCase } from './submit';
import { transaction } from './transaction';

/** Addresses that can never reach anybody (RFC 2606). */
const PEOPLE: Record<Role, { name: string; email: string }> = {
  officer: { name: 'Olivia Berg', email: 'officer@example.org' },
  adviser: { name: 'Amir Haddad', email: 'adviser@example.org' },
  senior_official: { name: 'Sofia Marin', email: 'senior@example.org' },
  head: { name: 'Henri Lambert', email: 'head@example.org' },
  auditor: { name: 'Aisha Diallo', email: 'auditor@example.org' },
  administrator: { name: 'Ada Novak', email: 'administrator@example.org' },
};
/** Held while the demo is loaded, so that two starts do not load it twice. */
const DEMO_LOCK = 727_036_905;

/** What the start prints: who can sign in, and with which password. */
export type Demo = { people: { role: Role; name: string; email: string }[]; password: string };

/**
 * One person for each role, and the two worked examples as cases: the Iran programme in review, the clinic in Nepal
 * awaiting its decision. Loading it again adds nothing; the password is the installation's own and stays the same.
 */
export async function loadDemo(): Promise<Demo> {
  const password = demoPassword();
  const people = await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${DEMO_LOCK})`;
    const made: [Role, Person][] = [];
    for (const role of ROLES) made.push([role, await demoPerson(tx, role, password)]);
    return new Map(made);
  });
  const [officer, adviser] = [people.get('officer'), people.get('adviser')];
  if (officer?.role === 'officer' && adviser?.role === 'adviser') {
    await submitted(officer, 'ir-unodc-sp1-2011');
    await passedOn(adviser, await submitted(officer, 'np-ost-germany'));
  }
  return { people: ROLES.map((role) => ({ role, ...PEOPLE[role] })), password };
}

/** Nobody else's: it comes from the installation's own secret, so that it need not be kept anywhere. */
function demoPassword(): string {
  const digest = createHmac('sha256', env().AUTH_SECRET).update('demo people').digest('hex');
  return digest.slice(0, 20).replace(/(.{5})(?=.)/g, '$1-');
}

/** The person of the demo, made or found again; a person who has been given another role since keeps it. */
async function demoPerson(tx: Transaction, role: Role, password: string): Promise<Person> {
  const { name, email } = PEOPLE[role];
  const known = await tx.user.findUnique({ where: { email }, include: { accounts: true } });
  if (!known) {
    const id = await createPerson(tx, { name, email, role, passwordHash: await hashPassword(password) });
    return { id, name, email, role, language: 'en' };
  }
  const account = known.accounts.find(({ providerId }) => providerId === 'credential');
  if (account?.password && !(await verifyPassword({ hash: account.password, password }))) {
    await tx.account.update({ where: { id: account.id }, data: { password: await hashPassword(password) } });
  }
  return { id: known.id, name: known.name, email, role: known.role, language: 'en' };
}

/** The case of this example, opened and submitted unless an earlier start did so. */
async function submitted(officer: Person, slug: string): Promise<string> {
  const opened = await database().event.findFirst({
    where: { actorId: officer.id, kind: 'case-opened', data: { path: ['example'], equals: slug } },
    orderBy: { id: 'asc' },
    select: { case: { select: { number: true } } },
  });
  const number = opened?.case.number ?? (await openCaseFromExample(officer, slug)).number;
  const { state, lock } = await getCase(officer, number);
  if (state === 'draft' && lock === 1) await submitCase(officer, number, { lock });
  return number;
}

async function passedOn(adviser: Person, number: string): Promise<void> {
  const { screening, lock, state, may } = await getCase(adviser, number);
  if (state !== 'in_review' || !may['case.review']) return;
  for (const { id } of findingsToReview(screening?.findings ?? [])) {
    await saveResponse(adviser, number, { findingId: id, response: 'agree', note: '' });
  }
  const note = 'Read against the published documents that the example names.';
  await sealReview(adviser, number, { outcome: 'pass_on', note, lock });
}
