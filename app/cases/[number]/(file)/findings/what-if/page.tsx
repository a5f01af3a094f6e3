import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { WhatIfView } from '@/components/case/what-if-view';
import { worthTrying } from '@/lib/cases/what-if';
import { tryAnswers } from '@/lib/data/rescreen';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../../load-case';

type WhatIfProps = CaseParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('findings');
  return { title: t('whatIf.title') };
}

export default async function WhatIfPage({ params, searchParams }: WhatIfProps) {
  const { person, file } = await loadCase((await params).number);
  const t = await getTranslations('findings');
  if (!file.screening) return <p className="unknown max-w-prose">{t('none')}</p>;
  const { before, after, trials } = await tryAnswers(person, file.number, await searchParams);
  return (
    <WhatIfView
      description={file.version.description}
      before={before.screening}
      after={after}
      trials={trials}
      offered={worthTrying([before.screening, after], trials, before.rulebook)}
      address={paths.whatIf(file.number)}
      back={paths.findings(file.number)}
    />
  );
}
