import { z } from 'zod';
import { LANGUAGES } from '@/lib/auth/person';
import { longText, requiredText } from '@/lib/cases/text';

/** What becomes of a part of a report in its public version. */
export const PUBLISH_WAYS = ['publish', 'summarise', 'withhold'] as const;
export type PublishWay = (typeof PUBLISH_WAYS)[number];

/** Why a part is not published word for word. */
export const WITHHOLD_REASONS = [
  'safety',
  'privacy',
  'source',
  'security',
  'other_government',
  'privilege',
  'commercial',
  'other',
] as const;
export type WithholdReason = (typeof WITHHOLD_REASONS)[number];

/** `reason` is empty where the part is published; `words` say which other reason; `summary` stands in place of the part. */
export type Choice = { way: PublishWay; reason: WithholdReason | ''; words: string; summary: string };

/** By id of the part: that of a section, a finding or an entry of the report model. */
export type Choices = Readonly<Record<string, Choice>>;

const choiceSchema = z
  .object({
    way: z.enum(PUBLISH_WAYS, { error: 'required' }),
    reason: z.union([z.literal(''), z.enum(WITHHOLD_REASONS)], { error: 'required' }),
    words: longText(300),
    summary: longText(5_000),
  })
  .check(({ value: { way, reason, words, summary }, issues }) => {
    const missing = (path: string, input: unknown) =>
      issues.push({ code: 'custom', message: 'required', input, path: [path] });
    if (way !== 'publish' && reason === '') missing('reason', reason);
    if (way !== 'publish' && reason === 'other' && words === '') missing('words', words);
    if (way === 'summarise' && summary === '') missing('summary', summary);
  });

/** What a public version is drawn with, before anybody proposes it. */
export const publicationDraftSchema = z.object({
  language: z.enum(LANGUAGES, { error: 'required' }),
  title: requiredText(300),
  choices: z.record(z.string().max(200), choiceSchema),
});

export type PublicationDraft = z.output<typeof publicationDraftSchema>;

/** The choices of a form whose fields are named `choices.<part>.<field>`; unchecked. */
export function choicesOf(fields: Readonly<Record<string, string>>): Record<string, Record<string, string>> {
  const choices = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(fields)) {
    const [list, part, field] = name.split('.');
    if (list === 'choices' && part && field) choices.set(part, { ...choices.get(part), [field]: value });
  }
  return Object.fromEntries(choices);
}

/** A proposal. `recordHash` names the record that the form showed: what came later, nobody has looked at. */
export const publicationSchema = publicationDraftSchema.extend({
  indexable: z.enum(['yes', 'no'], { error: 'required' }),
  recordHash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'id' }),
  confirmed: z.literal('yes', { error: 'required' }),
});
export type PublicationInput = z.input<typeof publicationSchema>;

/** What the second person does with a proposal, or with what is public. */
export const PUBLICATION_ACTS = ['approved', 'returned', 'withdrawn'] as const;
export type PublicationActKind = (typeof PUBLICATION_ACTS)[number];

/** Approval needs no reason; sending back and withdrawing from the public do. */
export const publicationActSchema = z.discriminatedUnion('kind', [
  z.object({ publication: z.coerce.number({ error: 'id' }).int({ error: 'id' }), kind: z.literal('approved') }),
  z.object({
    publication: z.coerce.number({ error: 'id' }).int({ error: 'id' }),
    kind: z.enum(['returned', 'withdrawn']),
    reason: requiredText(2_000),
  }),
]);
export type PublicationActInput = z.input<typeof publicationActSchema>;

/** `replaced`: approved, and a later one was approved since. `superseded`: another was proposed before anybody ruled on it. */
export type PublicationState = 'proposed' | 'superseded' | 'approved' | 'replaced' | 'returned' | 'withdrawn';

/** Where each public version of a case stands; `publications` by number, each with what was done with it, in order. */
export function publicationStates(
  publications: readonly { number: number; acts: readonly { kind: PublicationActKind }[] }[],
): Map<number, PublicationState> {
  const lastApproved = publications.findLast(({ acts }) => acts.some(({ kind }) => kind === 'approved'))?.number ?? 0;
  const last = publications.at(-1)?.number ?? 0;
  return new Map(
    publications.map(({ number, acts }) => {
      const act = acts.at(-1)?.kind;
      if (!act) return [number, number === last ? 'proposed' : 'superseded'];
      return [number, act === 'approved' && number < lastApproved ? 'replaced' : act];
    }),
  );
}
