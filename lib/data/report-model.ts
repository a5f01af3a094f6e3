import type { Language } from '@/lib/auth/person';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import type { ReportModel } from '@/lib/reports/model';
import { applyTemplate } from '@/lib/reports/template';
import type { SealedRecord } from './records';
import { newestTemplate } from './template-in-force';

/** What every form of a report is drawn from: a record that somebody may read, as the template in force has it. */
export async function reportModel({ record, hash, names }: SealedRecord, language: Language): Promise<ReportModel> {
  const pack = languagePack(language);
  const model = buildReport(record, hash, pack, names);
  const { template } = await newestTemplate();
  return template ? applyTemplate(model, template, pack) : model;
}
