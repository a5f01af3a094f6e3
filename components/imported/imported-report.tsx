import { ReportDocument } from '@/components/report/report-document';
import { ReportLanguages } from '@/components/report/report-languages';
import type { Language } from '@/lib/auth/person';
import { paths } from '@/lib/paths';
import type { ReportModel } from '@/lib/reports/model';

type ImportedReportProps = { id: string; model: ReportModel; language: Language };

/** The whole report of an imported case, in the language that is chosen. */
export function ImportedReport({ id, model, language }: ImportedReportProps) {
  return (
    <>
      <div className="my-8">
        <ReportLanguages chosen={language} href={(each) => paths.importedCase(id, { language: each })} />
      </div>
      <ReportDocument model={model} />
    </>
  );
}
