import type { Language } from '@/lib/auth/person';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import type { ReportModel } from '@/lib/reports/model';
import { sealedExample } from '@/lib/reports/sealed-example';

/** The report on which a template is tried: of a worked example, for whoever lays templates down sees no case. */
export function exampleReport(language: Language): ReportModel {
  const record = sealedExample(iranBorder);
  return buildReport(record, hashOf(record), languagePack(language), {});
}
