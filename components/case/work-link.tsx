import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { CaseFile } from '@/lib/cases/case-file';
import { residualLevels } from '@/lib/cases/residual';
import { newestWork } from '@/lib/cases/work';
import { paths } from '@/lib/paths';
import type { Finding } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { ResidualMarks } from './residual-marks';

/** Leads from a finding to the work on it; once there is some, what is left of it stands beside what was found. */
export async function WorkLink({ file, finding, words }: { file: CaseFile; finding: Finding; words: FindingWords }) {
  const t = await getTranslations('work');
  const count = newestWork(file.work.entries).filter(({ findingId }) => findingId === finding.id).length;
  const residual =
    file.screening && residualLevels(file.screening, file.work).findings.find(({ id }) => id === finding.id);
  return (
    <div className="mt-6 space-y-4">
      {count > 0 && residual ? (
        <ResidualMarks finding={finding} residual={residual} pinned={file.work.pinned} words={words} />
      ) : null}
      <p className="print:hidden">
        <Link href={paths.finding(file.number, finding.id)}>{t('count', { count })}</Link>
      </p>
    </div>
  );
}
