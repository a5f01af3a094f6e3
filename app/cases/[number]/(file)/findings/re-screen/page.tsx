import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RescreenView } from '@/components/case/rescreen-view';
import { Link } from '@/components/ui/link';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { previewRescreening } from '@/lib/data/rescreen';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../../load-case';
import { AdoptForm } from './adopt-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rescreen');
  return { title: t('title') };
}

export default async function RescreenPage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const t = await getTranslations('rescreen');
  if (!file.screening) return <p className="unknown max-w-prose">{t('nothingScreened')}</p>;
  const { before, after } = await previewRescreening(person, file.number);
  const isNewest =
    before.screening.rulebook.hash === after.screening.rulebook.hash &&
    before.screening.facts.hash === after.screening.facts.hash;
  return (
    <>
      <h2 className="font-serif text-h2">{t('title')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('lead')}</p>
      <p className="mt-3">
        <Link href={paths.findings(file.number)}>{t('back')}</Link>
      </p>
      <RescreenView description={file.version.description} before={before} after={after} isNewest={isNewest} />
      {!isNewest && can(person, 'case.rescreen', file) ? (
        <section aria-labelledby="adopt" className="mt-14">
          <h3 id="adopt" className="font-serif text-h3">
            {t('adoptTitle')}
          </h3>
          <p className="mt-2 mb-6 max-w-prose">{t('adoptLead')}</p>
          <Words namespaces={['rescreen', 'errors']}>
            <AdoptForm
              caseNumber={file.number}
              lock={file.lock}
              rulebookHash={after.screening.rulebook.hash}
              factsHash={after.screening.facts.hash}
            />
          </Words>
        </section>
      ) : null}
    </>
  );
}
