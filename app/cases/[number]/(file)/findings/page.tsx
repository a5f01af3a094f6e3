import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindingsView } from '@/components/case/findings-view';
import { type CaseParams, loadCase } from '../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('findings');
  return { title: t('title') };
}

export default async function FindingsPage({ params }: CaseParams) {
  const { file } = await loadCase((await params).number);
  const t = await getTranslations('findings');
  if (!file.screening) return <p className="unknown max-w-prose">{t('none')}</p>;
  return <FindingsView description={file.version.description} screening={file.screening} />;
}
