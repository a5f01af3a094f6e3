import { z } from 'zod';
import { bundleSchema } from '@/lib/ledger/bundle-schema';
import { reportSchema } from '@/lib/reports/report-schema';
import { caseRecordSchema } from './record-schema';

/** The formats whose JSON Schema is published, by the name of its file. */
const PUBLISHED = {
  'case-bundle-1': { schema: bundleSchema, title: 'Bundle of a case, scruple.case-bundle/1' },
  'case-record-2': { schema: caseRecordSchema, title: 'Record of a case, scruple.case-record/2' },
  'report-1': { schema: reportSchema, title: 'Report of a case, scruple.report/1' },
} as const;
export type PublishedSchema = keyof typeof PUBLISHED;
export const PUBLISHED_SCHEMAS = Object.keys(PUBLISHED) as PublishedSchema[];

/** Is there a published schema of this name? */
export function isPublishedSchema(name: string): name is PublishedSchema {
  return Object.hasOwn(PUBLISHED, name);
}

/**
 * One schema as JSON Schema 2020-12, made from the one that the program itself reads with.
 * @param address where it is published: its `$id`
 */
export function publishedSchema(name: PublishedSchema, address: string): Record<string, unknown> {
  const { schema, title } = PUBLISHED[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, $id: address, title, ...rest };
}
