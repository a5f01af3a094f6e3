import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prohibition } from '@/components/case/prohibition';
import { StaleDecisions } from '@/components/case/stale-decisions';
import { Understand } from '@/components/case/understand';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/words';
import { whyNot } from '@/lib/auth/can';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents, CaseFile } from '@/lib/cases/case-file';
import { decisionKindsFor } from '@/lib/cases/decision';
import { emptyDraft } from '@/lib/cases/project';
import { now } from '@/lib/data/clock';
import { type CaseParams, loadCase } from '../load-case';
import { DecideForm } from './decide-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decide');
  return { title: t('title') };
}

export default async function DecidePage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const t = await getTranslations('decide');
  const theCase = withoutFindings(file);
  const isOpen = file.may['case.record'] && decisionKindsFor(person, theCase).some(({ refusal }) => refusal === null);
  if (!isOpen) {
    const refusal = whyNot(person, 'case.decide', file);
    const key = refusal === 'second-person' || refusal === 'wrong-state' ? refusal : refusal ? 'forbidden' : 'nothing';
    return (
      <Notice kind="info" title={t(`refused.${key}.title`)}>
        <p>{t(`refused.${key}.body`)}</p>
      </Notice>
    );
  }
  return (
    <Words namespaces={['case', 'decide']}>
      <DecideForm
        person={person}
        theCase={theCase}
        today={dayOf(now())}
        understand={
          file.screening ? <Understand file={file} screening={file.screening} /> : <StaleDecisions file={file} />
        }
        prohibition={file.screening ? <Prohibition file={file} screening={file.screening} /> : null}
      />
    </Words>
  );
}

/** What the form needs of a case. Findings and description are shown by the server and need not travel twice. */
function withoutFindings({ may: _, stale: __, ...file }: CaseFile): CaseContents {
  const screening = file.screening && { ...file.screening, findings: [], signals: [], levels: [], unanswered: [] };
  // That there is a review, and since when, decides what may be lifted; its words need not travel.
  const review = file.review && { ...file.review, note: '', responses: [] };
  return { ...file, screening, review, version: { ...file.version, description: emptyDraft, saved: {} } };
}
