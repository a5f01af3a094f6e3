import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { getNotices } from '@/lib/data/notices';
import { paths } from '@/lib/paths';
import { CalendarForm, DigestForm } from './notice-forms';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices');
  return { title: t('title') };
}

/** How a person is told what waits for them, outside the application. */
export default async function NoticesPage() {
  const person = await requirePerson();
  if (!can(person, 'case.read')) redirect(paths.people);
  const [t, { digest, hasCalendar, canMail }] = await Promise.all([getTranslations('notices'), getNotices(person)]);
  return (
    <>
      <PageHeader back={{ href: paths.desk, label: t('back') }} title={t('title')} lead={t('lead')} />
      <Words namespaces={['notices']}>
        <section aria-labelledby="digest-title" className="max-w-prose">
          <h2 id="digest-title" className="font-serif text-h2 font-semibold">
            {t('digest.title')}
          </h2>
          <p className="mt-2 mb-5">{t(canMail ? 'digest.lead' : 'digest.noServer', { email: person.email })}</p>
          {canMail ? <DigestForm digest={digest} /> : null}
        </section>
        <section aria-labelledby="calendar-title" className="mt-12 max-w-prose">
          <h2 id="calendar-title" className="font-serif text-h2 font-semibold">
            {t('calendar.title')}
          </h2>
          <p className="mt-2 mb-5">{t('calendar.lead')}</p>
          <CalendarForm hasCalendar={hasCalendar} />
        </section>
      </Words>
    </>
  );
}
