import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { getTemplate } from '@/lib/data/report-template';
import { formatDate } from '@/lib/messages/format';
import { parameter } from '@/lib/parameter';
import { languagePack } from '@/lib/reports/language-packs';
import { exampleReport } from './example-report';
import { SwitchOffForm } from './switch-off-form';
import { TemplateForm } from './template-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reportTemplate');
  return { title: t('title') };
}

type TemplatePageProps = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function ReportTemplatePage({ searchParams }: TemplatePageProps) {
  const person = await requirePerson();
  if (!can(person, 'report.template')) notFound();
  const [t, s, language] = [await getTranslations('reportTemplate'), await getTranslations('shell'), await getLocale()];
  const { number, template, acts } = await getTemplate(person);
  const isSaved = parameter((await searchParams).saved) === 'yes' && template !== null;
  const example = exampleReport(person.language);
  // The preview shows the cover and the contents; what the sections say stays here.
  const outline = { ...example, sections: example.sections.map((section) => ({ ...section, blocks: [] })) };
  return (
    <>
      <PageHeader eyebrow={template ? t('inForce', { number }) : t('nothing')} title={t('title')} lead={t('lead')} />
      {isSaved ? (
        <div className="mb-10">
          <Notice kind="success" live title={t('saved', { number })} />
        </div>
      ) : null}
      <Words namespaces={['reportTemplate']}>
        <TemplateForm
          key={number}
          base={number}
          saved={template}
          example={outline}
          report={{ template: languagePack(person.language).report.template }}
        />
        {template ? (
          <div className="mt-10">
            <SwitchOffForm />
          </div>
        ) : null}
      </Words>
      {acts.length > 0 ? (
        <section aria-labelledby="acts" className="mt-14">
          <h2 id="acts" className="mb-4 font-serif text-h2">
            {t('acts')}
          </h2>
          <SummaryList
            rows={acts.map(({ number: each, isOff, name, role, at }) => ({
              id: `${each}`,
              key: formatDate(at, language),
              value: t(isOff ? 'switchedOff' : 'laidDown', { number: each, name, role: s(`roles.${role}`) }),
            }))}
          />
        </section>
      ) : null}
    </>
  );
}
