import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindingsView } from '@/components/case/findings-view';
import { ResidualTable } from '@/components/case/residual-table';
import { WorkLink } from '@/components/case/work-link';
import { Link } from '@/components/ui/link';
import { editionsOf } from '@/lib/data/editions';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('findings');
  return { title: t('title') };
}

type FindingsParams = CaseParams & { searchParams: Promise<{ shown?: string | string[] }> };

export default async function FindingsPage({ params, searchParams }: FindingsParams) {
  const { file } = await loadCase((await params).number);
  const t = await getTranslations('findings');
  if (!file.screening) return <p className="unknown max-w-prose">{t('none')}</p>;
  const { rulebook, facts } = await editionsOf(file.screening);
  return (
    <>
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <Link href={paths.whatIf(file.number)}>{t('whatIf.link')}</Link>
        <Link href={paths.rescreen(file.number)}>{t('rescreen.link')}</Link>
      </p>
      <FindingsView
        description={file.version.description}
        screening={file.screening}
        sources={facts.sources}
        rules={rulebook.rules}
        after={(words) => <ResidualTable file={file} words={words} />}
        below={(finding, words) => <WorkLink file={file} finding={finding} words={words} />}
        unfold={{ path: paths.findings(file.number), shown: parameter((await searchParams).shown) }}
      />
    </>
  );
}
