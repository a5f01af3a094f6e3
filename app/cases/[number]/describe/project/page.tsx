import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectForm } from '@/components/describe/project-form';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { paths } from '@/lib/paths';
import { type DescribeParams, loadDescription } from '../load-description';
import { signalWords } from '../rulebook-words';
import { storedProject, storedSignals } from '../stored-section';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('describe');
  return { title: t('project.heading') };
}

export default async function DescribeProjectPage({ params }: DescribeParams) {
  const [{ file, place }, t] = await Promise.all([loadDescription((await params).number), getTranslations('describe')]);
  return (
    <>
      <PageHeader
        back={{ href: paths.describe(file.number), label: t('backToTasks') }}
        eyebrow={file.number}
        title={t('project.heading')}
        lead={t('project.lead')}
      />
      <Words namespaces={['describe']}>
        <ProjectForm
          place={place}
          project={storedProject(file.version)}
          signals={storedSignals(file.version)}
          signalWords={await signalWords()}
          states={[...new Set(file.version.description.components.map(({ country }) => country))].filter(Boolean)}
          next={paths.describeComponents(file.number)}
        />
      </Words>
    </>
  );
}
