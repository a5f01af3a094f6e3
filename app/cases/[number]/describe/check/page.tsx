import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { UnsavedSections } from '@/components/describe/unsaved-sections';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { dayOf } from '@/lib/cases/calendar';
import { checkSubmission } from '@/lib/cases/submission';
import { now } from '@/lib/data/clock';
import { currentEditions } from '@/lib/data/current-editions';
import { paths } from '@/lib/paths';
import { askedOf, tasksOf } from '../asked';
import { type DescribeParams, loadDescription } from '../load-description';
import { sectionNames } from '../section-names';
import { CheckedAnswers } from './checked-answers';
import { CheckedComponents, CheckedProject } from './checked-sections';
import { problemLinks } from './problem-links';
import { SubmitForm } from './submit-form';

export async function generateMetadata({ params }: DescribeParams): Promise<Metadata> {
  const [{ file }, t] = await Promise.all([loadDescription((await params).number), getTranslations('describe')]);
  return { title: `${t('check.title')} · ${file.number}` };
}

export default async function CheckPage({ params }: DescribeParams) {
  const [{ file, place, description }, t, language] = await Promise.all([
    loadDescription((await params).number),
    getTranslations('describe'),
    getLocale(),
  ]);
  const on = { ...(await currentEditions()), date: dayOf(now()) };
  const submission = checkSubmission(description, on.rulebook, on);
  const open = tasksOf(description, on).answers.map(({ missing, unknown }) => missing.length + unknown.length);
  const openAnswers = open.reduce((sum, count) => sum + count, 0);

  return (
    <>
      <PageHeader
        back={{ href: paths.describe(file.number), label: t('backToTasks') }}
        eyebrow={file.number}
        title={t('check.title')}
        lead={t('check.lead')}
      />
      <Words namespaces={['describe']}>
        <UnsavedSections
          personId={place.personId}
          caseNumber={file.number}
          names={sectionNames(file.number, description, { t, language })}
        />
        <div className="space-y-14">
          <CheckedProject number={file.number} description={description} />
          <CheckedComponents number={file.number} description={description} />
          <CheckedAnswers number={file.number} description={description} asked={askedOf(description, on)} />
          <section className="space-y-5 border-t-[1.5px] border-ink pt-6">
            <h2 className="font-serif text-h2 font-semibold">{t('check.submitTitle')}</h2>
            {openAnswers > 0 ? (
              <Notice kind="warning" title={t('check.openTitle', { count: openAnswers })}>
                <p>{t('check.openBody')}</p>
              </Notice>
            ) : null}
            <p className="max-w-prose">{t('check.submitBody')}</p>
            <SubmitForm
              personId={place.personId}
              caseNumber={file.number}
              lock={file.lock}
              revision={file.version.revision}
              problems={submission.ready ? [] : await problemLinks(file.number, description, submission.problems)}
            />
          </section>
        </div>
      </Words>
    </>
  );
}
