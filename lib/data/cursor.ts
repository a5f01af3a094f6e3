import { z } from 'zod';
import { REGISTER_SORTS, type RegisterSort } from '@/lib/cases/register';

const cursorSchema = z.object({
  sort: z.enum(REGISTER_SORTS),
  key: z.string().max(500),
  id: z.uuid(),
  backward: z.boolean(),
});
/** A place in a sorted list: the key and id of the row at its edge, and which way to go from there. */
export type Cursor = z.infer<typeof cursorSchema>;

/** A cursor as it stands in an address. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** The place, or null when the text is none or belongs to another sort: the first page is then the honest answer. */
export function readCursor(text: string, sort: RegisterSort): Cursor | null {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return parsed.success && parsed.data.sort === sort && isKey(parsed.data) ? parsed.data : null;
  } catch {
    return null;
  }
}

/** What PostgreSQL will read back as a value of the column. */
function isKey({ sort, key }: Cursor): boolean {
  if (key.includes('\u0000')) return false;
  if (sort === 'level') return /^[0-6]$/.test(key);
  if (sort === 'updated') return z.iso.datetime({ precision: 3 }).safeParse(key).success;
  return true;
}
