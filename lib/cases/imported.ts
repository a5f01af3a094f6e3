import { z } from 'zod';
import type { NamedPerson } from './case-file';
import { caseRecordSchema } from './record-schema';
import { requiredText } from './text';

/** The largest bundle, in bytes, as it comes and once unpacked. The database holds the same. */
export const MOST_BUNDLE_BYTES = 50 * 1024 * 1024;

/** The problem of a file against which the verifier has something to say. */
export const ALTERED = 'bundleAltered';

/** One file, of a size that is taken. What it holds is seen by the verifier. */
export const importFormSchema = z.object({
  file: z
    .custom<ArrayLike<Blob>>((files) => typeof files === 'object' && files !== null && 'length' in files)
    .transform((files) => Array.from(files)[0] ?? null)
    .refine((file) => file !== null, { error: 'bundleFile', abort: true })
    .refine((file) => file.size > 0, { error: 'fileEmpty' })
    .refine((file) => file.size <= MOST_BUNDLE_BYTES, { error: 'bundleLarge' }),
});

/** What the verifier says of a bundle in which it found nothing altered (verify.mjs, `--json`). */
export const verdictSchema = z.object({
  case: z.string().regex(/^SCR-[0-9]{4}-[0-9]{4,7}$/),
  events: z.number().int().positive(),
  rows: z.number().int().nonnegative(),
  key: z.string().max(500),
  checkpoint: z.object({ origin: z.string().min(1).max(300), time: z.iso.datetime(), size: z.number().int() }),
  /** The newest record; null before anything was sealed. Its form may be newer than ours. */
  record: z.unknown(),
  names: z.record(z.string(), z.string()),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** The newest record of an imported case; null where there is none, or none that this installation can read. */
export function recordIn({ record }: Pick<Verdict, 'record'>) {
  return caseRecordSchema.safeParse(record).data ?? null;
}

/** Whose key signed a bundle: our own, one that an administrator compared, or anybody's. */
export type KeyStanding = 'own' | 'known' | 'unknown';

/** An imported case in a list. */
export type ImportedRow = {
  id: string;
  number: string;
  title: string;
  /** Name of the installation it came from. */
  origin: string;
  key: string;
  standing: KeyStanding;
  importedBy: NamedPerson;
  importedAt: string;
};

/** An imported case as its page shows it. */
export type ImportedFile = ImportedRow & {
  verdict: Verdict;
  record: ReturnType<typeof recordIn>;
  /** SHA-256 of the record as it was sealed there. */
  recordHash: string;
  contentHash: string;
  /** Who read it or took it home, newest first. */
  acts: readonly { kind: 'read' | 'exported'; by: NamedPerson; at: string }[];
  /** Other bundles of the same case of the same installation. */
  others: readonly ImportedRow[];
};

const key = z
  .string({ error: 'publicKey' })
  .trim()
  .max(500, { error: 'publicKey' })
  .regex(/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/, { error: 'publicKey' });

/** A public key of another installation, and how it was compared; or why it no longer counts. */
export const keyActSchema = z.object({ key, reason: requiredText(2_000, 10) });
export type KeyActInput = z.input<typeof keyActSchema>;

/** A key of another installation, as it stands. */
export type KnownKey = { key: string; isAccepted: boolean; reason: string; by: NamedPerson; at: string };
