import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComponentsForm } from '@/components/describe/components-form';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { COMPONENT_ID } from '@/lib/cases/project';
import { countryOptions } from '@/lib/countries/names';
import { paths } from '@/lib/paths';
import { type DescribeParams, loadDescription } from '../load-description';
import { signalWords } from '../rulebook-words';
import { storedComponents, storedSignals } from '../stored-section';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('describe');
  return { title: t('components.heading') };
}

export default async function DescribeComponentsPage({ params }: DescribeParams) {
  const [{ file, place, description }, t, language] = await Promise.all([
    loadDescription((await params).number),
    getTranslations('describe'),
    getLocale(),
  ]);
  const usedIds = [
    ...description.components.map(({ id }) => id),
    ...Object.keys(description.answers),
    ...Object.keys(file.version.saved).map((section) => section.replace('answers.', '')),
  ].filter((id) => COMPONENT_ID.test(id));

  return (
    <>
      <PageHeader
        back={{ href: paths.describe(file.number), label: t('backToTasks') }}
        eyebrow={file.number}
        title={t('components.heading')}
        lead={t('components.lead')}
      />
      <Words namespaces={['describe']}>
        <ComponentsForm
          place={place}
          components={storedComponents(file.version)}
          signals={storedSignals(file.version)}
          signalWords={await signalWords()}
          countries={countryOptions(language)}
          usedIds={usedIds}
          next={paths.describeAnswers(file.number, 'project')}
        />
      </Words>
    </>
  );
}
