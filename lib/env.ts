import { z } from 'zod';
import { readLedgerKey } from '@/lib/ledger/checkpoint';

/** An empty variable (`DATABASE_URL=` in a compose file) counts as not set. */
const unset = (value: unknown) => (value === '' ? undefined : value);

const databaseUrl = z.preprocess(
  unset,
  z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://user:password@host:5432/database' })
    .optional(),
);

const settingsSchema = z.object({
  PORT: z.preprocess(
    unset,
    z
      .string()
      .default('3000')
      .transform(Number)
      .refine((port) => Number.isInteger(port) && port >= 1 && port <= 65535, 'must be a whole number from 1 to 65535'),
  ),
  DATA_DIR: z.preprocess(unset, z.string().default('./data')),
  DATABASE_URL: databaseUrl,
  /** The same database for the role that owns its tables: needed to migrate, never given to the application. */
  DATABASE_OWNER_URL: databaseUrl,
  PUBLIC_URL: z.preprocess(
    unset,
    z
      .url({ protocol: /^https?$/, error: 'must be the address people type, such as https://scruple.example.org' })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
  ),
  AUTH_SECRET: z.preprocess(unset, z.string().min(32, 'must have at least 32 characters').optional()),
  SMTP_URL: z.preprocess(
    unset,
    z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587' }).optional(),
  ),
  MAIL_FROM: z.preprocess(unset, z.email({ error: 'must be an e-mail address' }).optional()),
  LEDGER_KEY: z.preprocess(
    unset,
    z.string().refine(isLedgerKey, 'must be an Ed25519 private key: PKCS #8, in base64').optional(),
  ),
});

/** What an operator may set. Everything has a default or is made at the first start. */
export type Settings = z.infer<typeof settingsSchema>;

/** The same, complete: `npm start` fills in what was left out before the application runs. */
export type Environment = Settings &
  Required<Pick<Settings, 'DATABASE_URL' | 'PUBLIC_URL' | 'AUTH_SECRET' | 'LEDGER_KEY'>>;

const environmentSchema = settingsSchema.required({
  DATABASE_URL: true,
  PUBLIC_URL: true,
  AUTH_SECRET: true,
  LEDGER_KEY: true,
});

/** A setting that cannot be used. The message lists every problem, one per line, and shows no secret. */
export class SettingsError extends Error {
  constructor(readonly problems: string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

function isLedgerKey(text: string): boolean {
  try {
    readLedgerKey(text);
    return true;
  } catch {
    return false;
  }
}

function parse<Output>(schema: z.ZodType<Output>): Output {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    parsed.error.issues.map(
      ({ path, message, code }) => `${path.join('.')} ${code === 'invalid_type' ? 'is missing' : message}`,
    ),
  );
}

/** What the operator has set, for the start. Throws SettingsError. */
export function readSettings(): Settings {
  return parse(settingsSchema);
}

let environment: Environment | undefined;

/**
 * The environment of the running application. Read at the first call, not at import: the build imports every module
 * and has no database. Throws SettingsError.
 */
export function env(): Environment {
  environment ??= parse(environmentSchema) as Environment;
  return environment;
}
