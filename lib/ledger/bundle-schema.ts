import { z } from 'zod';

/** The shape of a bundle, format `scruple.case-bundle/1` (docs/bundle.md). What each part proves is checked by verify.mjs. */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** As a pattern: `base64` is no format that other validators of JSON Schema know. */
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const proof = z.array(base64).meta({ description: 'Hashes from a leaf to the root, each 32 bytes in base64.' });
const count = z.number().int().nonnegative();

const event = z.strictObject({
  sequence: z.number().int().positive(),
  kind: z.string(),
  actorId: z.string().meta({ description: 'Id of a person; the name stands in `names`.' }),
  actorRole: z.string(),
  at: z.iso.datetime(),
  data: z
    .looseObject({
      record: hash.nullable().meta({ description: 'Hash of the record that was sealed before.' }),
      sealed: z.record(z.string(), z.record(z.string(), hash)).meta({
        description: 'By table and key, the SHA-256 of each row that no earlier event seals.',
      }),
    })
    .meta({ description: 'What its kind says besides.' }),
  previousHash: hash,
  hash,
});

const row = z.record(z.string(), z.json()).meta({ description: 'A row, column by column.' });

/** Tables may be added; a record is named because other files are drawn from it. */
const rows = z
  .object({
    record: z
      .record(
        z.string(),
        z.looseObject({
          sequence: z.number().int().positive(),
          content: z.looseObject({ format: z.string() }).meta({ description: 'A record: case-record-2.json.' }),
          hash,
        }),
      )
      .optional(),
  })
  .catchall(z.record(z.string(), row))
  .meta({ description: 'By table and key, every row that the events seal.' });

const head = z
  .strictObject({ sequence: z.number().int().positive(), position: count, cases: z.number().int().positive(), proof })
  .meta({ description: 'How many events a checkpoint counts for this case.' });

const ledger = z.strictObject({
  key: z.string().meta({ description: 'Public key: name, id and key, joined by +.' }),
  checkpoint: z.string().meta({ description: 'A signed note that covers every event.' }),
  leaves: z.array(z.strictObject({ position: count, proof })).meta({ description: 'Where each event stands.' }),
  head: head.nullable(),
  earlier: z.array(z.strictObject({ note: z.string(), proof, head: head.nullable() })),
});

/** Reads a bundle. Anything that is not part of the format is refused. */
export const bundleSchema = z.strictObject({
  format: z.literal('scruple.case-bundle/1'),
  case: z.string(),
  events: z.array(event).min(1),
  rows,
  ledger,
  namesHash: hash,
  names: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Names of people by id. They may be taken out.' }),
  seal: base64.meta({ description: 'Ed25519 signature of all but `names` and `seal`.' }),
});
