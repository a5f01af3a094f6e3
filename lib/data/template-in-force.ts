import { z } from 'zod';
import { keptLogo } from '@/lib/reports/logo';
import { everySection, type Template, templateTextSchema } from '@/lib/reports/template';
import { database, type Transaction } from './client';

/** As it was taken; sections may have come or gone since. */
const keptSchema = templateTextSchema.extend({
  sections: z.array(z.object({ id: z.string(), shown: z.boolean() })).transform(everySection),
});

/** The number of the newest template, 0 before the first, and what it says: null where none is in force. */
export async function newestTemplate(
  tx: Transaction = database(),
): Promise<{ number: number; template: Template | null }> {
  const last = await tx.reportTemplate.findFirst({ orderBy: { number: 'desc' } });
  if (!last) return { number: 0, template: null };
  const { number, content, logo } = last;
  if (content === null) return { number, template: null };
  return { number, template: { number, content: keptSchema.parse(content), logo: logo ? keptLogo(logo) : null } };
}
