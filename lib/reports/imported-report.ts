import type { CaseRecord } from '@/lib/cases/record-schema';
import { buildReport } from './build-report';
import type { ReportModel } from './model';
import type { LanguagePack, Names } from './words';

type ImportedRecord = { record: CaseRecord; hash: string; names: Names; watermark: string };

/**
 * The report of a case of another installation, without any template of this one; over and under it stands where it is
 * from. Null where a date or a currency in the record is none: a seal holds whatever was sealed.
 */
export function importedReport(
  { record, hash, names, watermark }: ImportedRecord,
  pack: LanguagePack,
): ReportModel | null {
  try {
    const model = buildReport(record, hash, pack, names);
    return { ...model, footer: { ...model.footer, watermark } };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
