import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { dayOf } from '@/lib/cases/calendar';
import { countryOptions } from '@/lib/countries/names';
import { now } from '@/lib/data/clock';
import { LogForm } from './log-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quickLog');
  return { title: t('title') };
}

/** For whoever is on the telephone: help that nobody decided on, in a minute. */
export default async function QuickLogPage() {
  const person = await requirePerson();
  if (!can(person, 'case.log')) notFound();
  const [t, language] = await Promise.all([getTranslations('quickLog'), getLocale()]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Words namespaces={['quickLog']}>
        <LogForm countries={countryOptions(language)} today={dayOf(now())} />
      </Words>
    </>
  );
}
