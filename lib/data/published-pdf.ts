import type { ReportModel } from '@/lib/reports/model';
import { database } from './client';
import { drawApart } from './draw-apart';
import type { PublishedNow } from './published';

/**
 * The PDF of what is public: drawn for the first who asks and kept, so that everybody gets the same bytes. For everybody:
 * approval was the permission, and the database keeps none without it.
 */
export async function publishedPdf({ hash, content }: PublishedNow): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await database().publishedPdf.findUnique({ where: { contentHash: hash }, select: { pdf: true } });
  if (kept) return kept.pdf;
  // Written by proposePublication and unchangeable since.
  const pdf = await drawApart(JSON.parse(content) as ReportModel);
  await database().publishedPdf.createMany({ data: [{ contentHash: hash, pdf }], skipDuplicates: true });
  return pdf;
}
