import type { Language } from '@/lib/auth/person';
import { buildReport } from '@/lib/reports/build-report';
import { changesReport } from '@/lib/reports/compare/changes-report';
import { compareInWords } from '@/lib/reports/compare/compared-sides';
import { languagePack } from '@/lib/reports/language-packs';
import type { ReportModel } from '@/lib/reports/model';
import { applyTemplate } from '@/lib/reports/template';
import type { ComparedRecords } from './compare';
import type { SealedRecord } from './records';
import { newestTemplate } from './template-in-force';

/** What every form of a report is drawn from: a record that somebody may read, as the template in force has it. */
export async function reportModel({ record, hash, names }: SealedRecord, language: Language): Promise<ReportModel> {
  const pack = languagePack(language);
  const model = buildReport(record, hash, pack, names);
  const { template } = await newestTemplate();
  return template ? applyTemplate(model, template, pack) : model;
}

/** What every form of a report of changes is drawn from. */
export async function changesModel(
  { before, after, names }: ComparedRecords,
  language: Language,
): Promise<ReportModel> {
  const pack = languagePack(language);
  const { comparison, ...sides } = compareInWords(before, after, pack, names);
  return changesReport(comparison, sides, pack);
}
