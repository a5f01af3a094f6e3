import type { z } from 'zod';
import { assertMay, can } from '@/lib/auth/can';
import type { Person, Role } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { currentRulebook } from '@/lib/rules';
import { type Located, readOverlay } from '@/lib/rules/overlay';
import { overlayTextSchema } from '@/lib/rules/overlay/form';
import { assertStillHolds } from './act';
import { database } from './client';
import { now } from './clock';
import { type RulebookInForce, rulebookInForce } from './rulebook-in-force';
import { transaction } from './transaction';

/** Each time an overlay was switched on or off, newest first. */
export type OverlaySwitch = { edition: string; isOff: boolean; name: string; role: Role; at: string };

const MOST_SHOWN = 100;

/** The rulebook in force and how it came to be. Throws AppError `forbidden`. */
export async function getOverlay(
  person: Person,
): Promise<RulebookInForce & { text: string; switches: OverlaySwitch[]; mayChange: boolean }> {
  assertMay(person, 'reference.read');
  const rows = await database().overlaySwitch.findMany({
    orderBy: { id: 'desc' },
    take: MOST_SHOWN,
    include: { actor: { select: { name: true } } },
  });
  const switches = rows.map(({ edition, text, actor, actorRole, at }) => ({
    edition,
    isOff: text === '',
    name: actor.name,
    role: actorRole,
    at: at.toISOString(),
  }));
  const mayChange = can(person, 'rulebook.overlay');
  return { ...(await rulebookInForce()), text: rows[0]?.text ?? '', switches, mayChange };
}

/**
 * Lays an overlay file over the shipped rulebook from now on, or says all that is wrong with it, by line. What is already
 * screened keeps its edition. Throws AppError `forbidden`, or `invalid` with `text` for an edition that was already used
 * with other words.
 */
export async function switchOverlay(
  person: Person,
  input: z.input<typeof overlayTextSchema>,
): Promise<{ edition: string; problems: readonly [] } | { edition: null; problems: readonly Located[] }> {
  assertMay(person, 'rulebook.overlay');
  const { text } = parseInput(overlayTextSchema, input);
  const read = readOverlay(text, currentRulebook);
  if ('problems' in read) return { edition: null, problems: read.problems };
  const { edition } = read.rulebook;
  const used = await database().overlaySwitch.findFirst({ where: { edition, text: { notIn: [text, ''] } } });
  if (used) throw new AppError('invalid', { text: 'takenEdition' });
  await append(person, text, edition);
  return { edition, problems: [] };
}

/** Goes back to the shipped rulebook alone. Throws AppError `forbidden`, or `wrong-state` when nothing is switched on. */
export async function switchOverlayOff(person: Person): Promise<void> {
  assertMay(person, 'rulebook.overlay');
  const last = await database().overlaySwitch.findFirst({ orderBy: { id: 'desc' } });
  if (!last || last.text === '') throw new AppError('wrong-state');
  await append(person, '', currentRulebook.edition);
}

async function append(person: Person, text: string, edition: string): Promise<void> {
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    await tx.overlaySwitch.create({
      data: { text, edition, actorId: person.id, actorRole: person.role, at: now() },
    });
  });
}
