import { CaseComponents } from '@/components/case/case-components';
import { DescriptionView } from '@/components/case/description-view';
import { NextStep } from '@/components/case/next-step';
import { StaleDecisions } from '@/components/case/stale-decisions';
import { type CaseParams, loadCase } from './load-case';

export default async function CasePage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  return (
    <>
      <StaleDecisions file={file} />
      <NextStep person={person} file={file} />
      <CaseComponents file={file} />
      <DescriptionView file={file} />
    </>
  );
}
