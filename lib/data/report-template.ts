import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person, Role } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { type LogoProblem, readLogo } from '@/lib/reports/logo';
import { reportTemplateSchema, type Template } from '@/lib/reports/template';
import { assertStillHolds } from './act';
import { database } from './client';
import { now } from './clock';
import { newestTemplate } from './template-in-force';
import { transaction } from './transaction';

const MOST_SHOWN = 100;

/** `base` is the number of the newest template that its writer saw; `logo` that was brought, kept or taken away. */
export const templateDraftSchema = reportTemplateSchema.extend({
  base: z.coerce.number().int().min(0),
  logo: z.union([z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array), z.enum(['keep', 'none'])]),
});
export type TemplateDraft = z.input<typeof templateDraftSchema>;

/** Each time a template was laid down or switched off, newest first. */
export type TemplateAct = { number: number; isOff: boolean; name: string; role: Role; at: string };

/** The template in force and how it came to be. Throws AppError `forbidden`. */
export async function getTemplate(
  person: Person,
): Promise<{ number: number; template: Template | null; acts: TemplateAct[] }> {
  assertMay(person, 'report.template');
  const rows = await database().reportTemplate.findMany({
    orderBy: { number: 'desc' },
    take: MOST_SHOWN,
    omit: { logo: true },
    include: { actor: { select: { name: true } } },
  });
  const acts = rows.map(({ number, content, actor, actorRole, at }) => ({
    number,
    isOff: content === null,
    name: actor.name,
    role: actorRole,
    at: at.toISOString(),
  }));
  return { ...(await newestTemplate()), acts };
}

/**
 * The template that this draft makes, to be looked at; nothing is saved. Throws AppError `forbidden`, or `invalid` with
 * the problem of each field.
 */
export async function draftTemplate(person: Person, input: TemplateDraft): Promise<Template & { base: number }> {
  assertMay(person, 'report.template');
  const { base, logo, ...content } = parseInput(templateDraftSchema, input);
  const picture = await pictureOf(logo);
  if (typeof picture === 'string') throw new AppError('invalid', { logo: picture });
  if (picture && content.logoAlt === '') throw new AppError('invalid', { logoAlt: 'logoAlt' });
  return { number: 0, content, logo: picture, base };
}

async function pictureOf(logo: z.output<typeof templateDraftSchema>['logo']): Promise<Template['logo'] | LogoProblem> {
  if (logo === 'none') return null;
  if (logo === 'keep') return (await newestTemplate()).template?.logo ?? null;
  const read = await readLogo(logo);
  return 'problem' in read ? read.problem : read.logo;
}

/** Lays a template down for every report from now on, and gives its number. Throws as draftTemplate, or `conflict`. */
export async function saveTemplate(person: Person, input: TemplateDraft): Promise<number> {
  assertMay(person, 'report.template');
  const { base, content, logo } = await draftTemplate(person, input);
  await append(person, base + 1, { content, logo: logo ? Uint8Array.from(Buffer.from(logo.base64, 'base64')) : null });
  return base + 1;
}

/** Goes back to reports without a template. Throws AppError `forbidden`, or `wrong-state` when none is in force. */
export async function switchTemplateOff(person: Person): Promise<void> {
  assertMay(person, 'report.template');
  const { number, template } = await newestTemplate();
  if (!template) throw new AppError('wrong-state');
  await append(person, number + 1, {});
}

type Kept = { content?: Template['content']; logo?: Uint8Array<ArrayBuffer> | null };

/** The database refuses a number that is not the next: somebody else was faster. */
async function append(person: Person, number: number, kept: Kept): Promise<void> {
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    await tx.reportTemplate.create({
      data: { number, ...kept, actorId: person.id, actorRole: person.role, at: now() },
    });
  });
}
