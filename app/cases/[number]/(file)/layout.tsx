import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { CaseHeader } from '@/components/case/case-header';
import { CaseTabs } from '@/components/case/case-tabs';
import { Words } from '@/components/words';
import { type CaseParams, loadCase } from './load-case';

export async function generateMetadata({ params }: CaseParams): Promise<Metadata> {
  const { file } = await loadCase((await params).number);
  return { title: { template: `%s · ${file.number} · Scruple`, default: `${file.number} · ${file.title}` } };
}

export default async function CaseLayout({ params, children }: CaseParams & { children: ReactNode }) {
  const { file } = await loadCase((await params).number);
  return (
    <Words namespaces={['case']}>
      <CaseHeader file={file} />
      <CaseTabs number={file.number} />
      {children}
    </Words>
  );
}
