import { CaseComponents } from '@/components/case/case-components';
import { DescriptionView } from '@/components/case/description-view';
import { findingWords } from '@/components/case/finding-words';
import { LinkedCases } from '@/components/case/linked-cases';
import { NextStep } from '@/components/case/next-step';
import { QuickLogNotice } from '@/components/case/quick-log-notice';
import { ResidualTable } from '@/components/case/residual-table';
import { StaleDecisions } from '@/components/case/stale-decisions';
import { UnconfirmedFreezes } from '@/components/case/unconfirmed-freezes';
import { dayOf } from '@/lib/cases/calendar';
import { now } from '@/lib/data/clock';
import { FurtherActs } from './further/further-acts';
import { type CaseParams, loadCase } from './load-case';

export default async function CasePage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const words = await findingWords(file.version.description);
  return (
    <>
      <LinkedCases file={file} />
      <QuickLogNotice log={file.quickLog} />
      <UnconfirmedFreezes file={file} today={dayOf(now())} />
      <StaleDecisions file={file} />
      <NextStep person={person} file={file} />
      <CaseComponents file={file} />
      <FurtherActs file={file} />
      <ResidualTable file={file} words={words} />
      <DescriptionView file={file} />
    </>
  );
}
