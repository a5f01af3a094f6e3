import type { Language } from '@/lib/auth/person';
import type { PublicationDraft } from '@/lib/cases/publication';
import { buildReport } from '@/lib/reports/build-report';
import { changesReport } from '@/lib/reports/compare/changes-report';
import { compareInWords } from '@/lib/reports/compare/compared-sides';
import { languagePack } from '@/lib/reports/language-packs';
import type { ReportModel } from '@/lib/reports/model';
import { publishedReport } from '@/lib/reports/publish';
import { applyTemplate } from '@/lib/reports/template';
import type { LanguagePack } from '@/lib/reports/words';
import type { ComparedRecords } from './compare';
import type { SealedRecord } from './records';
import { newestTemplate } from './template-in-force';

/** What every form of a report is drawn from: a record that somebody may read, as the template in force has it. */
export async function reportModel({ record, hash, names }: SealedRecord, language: Language): Promise<ReportModel> {
  const pack = languagePack(language);
  return inTemplate(buildReport(record, hash, pack, names), pack);
}

/** What every form of a report of changes is drawn from, of two records that somebody may read. */
export async function changesModel(
  { before, after, names }: ComparedRecords,
  language: Language,
): Promise<ReportModel> {
  const pack = languagePack(language);
  const { comparison, ...sides } = compareInWords(before, after, pack, names);
  return inTemplate(changesReport(comparison, sides, pack), pack);
}

/** What a public version would be, of a record that somebody may read: kept as it is once it is proposed. */
export async function publicModel(
  { record, hash, names }: SealedRecord,
  { language, title, choices }: PublicationDraft,
): Promise<ReportModel> {
  const { template } = await newestTemplate();
  return publishedReport({ record, hash, names, title, choices, template, pack: languagePack(language) });
}

async function inTemplate(model: ReportModel, pack: LanguagePack): Promise<ReportModel> {
  const { template } = await newestTemplate();
  return template ? applyTemplate(model, template, pack) : model;
}
