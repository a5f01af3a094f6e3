import { z } from 'zod';
import type { NamedPerson } from '@/lib/cases/case-file';
import { isBlank, longText, requiredText } from '@/lib/cases/text';

/** Who stands behind a source: a State or the recipient, somebody without a stake, a partner of the project, press; or nobody has looked. */
export const RELIABILITIES = ['official', 'independent', 'partner', 'media', 'unverified'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** A file as it is kept. Its name is what the sender called it: shown as text, never used as a path. */
export type EvidenceFile = { sha256: string; bytes: number; mediaType: string; name: string };

/** One item of evidence. It is never changed: what was wrong is withdrawn, with reasons, and stays. */
export type Evidence = {
  /** 1, 2, 3 ... within the case. */
  number: number;
  /** Number of the newest version when it was added. */
  version: number;
  /** `<rule>@<subject>`, or null where it serves the whole case. */
  findingId: string | null;
  title: string;
  source: string;
  /** ISO day of the source, or null. */
  on: string | null;
  reliability: Reliability;
  quote: string;
  /** Page or paragraph of the quote. */
  position: string;
  link: string | null;
  file: EvidenceFile | null;
  by: NamedPerson;
  at: string;
  withdrawn: { reasons: string; by: NamedPerson; at: string } | null;
};

/** The words about one item, as a form sends them; empty = not given. Whether a file comes with them is said beside. */
export const evidenceSchema = z
  .object({
    findingId: z.union(
      [z.literal('').transform(() => null), z.string().min(3, { error: 'id' }).max(200, { error: 'id' })],
      {
        error: 'id',
      },
    ),
    title: requiredText(300),
    source: requiredText(300),
    on: z.union([z.literal('').transform(() => null), z.iso.date({ error: 'date' })], { error: 'date' }),
    reliability: z.enum(RELIABILITIES, { error: 'required' }),
    quote: longText(10_000),
    position: longText(300),
    link: z.union([z.literal('').transform(() => null), webAddress()], { error: 'link' }),
  })
  .superRefine(({ quote, position }, context) => {
    if (!isBlank(position) && isBlank(quote))
      context.addIssue({ code: 'custom', path: ['quote'], message: 'quoteToo' });
  });
export type EvidenceWords = z.input<typeof evidenceSchema>;

/** Only the web: no other scheme is stored. */
function webAddress() {
  return z
    .string({ error: 'link' })
    .trim()
    .max(2_000, { error: 'tooLong' })
    .pipe(z.url({ protocol: /^https?$/, hostname: /.+/, error: 'link' }));
}

export const withdrawalSchema = z.object({ reasons: requiredText(2_000, 10) });

/** What of a name can do harm: control and format characters (bidi overrides among them), and what separates folders. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029/\\:]/gu;

/** A file's own name made safe to show: without paths and invisible characters, at most 120 characters. */
export function quarantinedName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(HARMFUL, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  return [...clean].slice(-120).join('') || 'file';
}
