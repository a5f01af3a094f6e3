import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { listPeople } from '@/lib/data/people';
import { formatDate } from '@/lib/messages/format';
import { InviteForm } from './invite-form';
import { MergeForm } from './merge-form';
import { PeopleTable } from './people-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PeoplePage() {
  const person = await requirePerson();
  if (!can(person, 'people.manage')) notFound();
  const [t, s, language] = [await getTranslations('people'), await getTranslations('shell'), await getLocale()];
  const { people, invitations } = await listPeople(person);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Words namespaces={['people']}>
        <PeopleTable
          people={people.map((each) => ({
            ...each,
            since: formatDate(each.createdAt, language),
            self: each.id === person.id,
          }))}
        />
        {invitations.length > 0 ? (
          <section aria-labelledby="open-invitations" className="mt-16">
            <h2 id="open-invitations" className="mb-4 font-serif text-h2">
              {t('open.title')}
            </h2>
            <SummaryList
              rows={invitations.map(({ id, email, role, expiresAt }) => ({
                id,
                key: email ?? t('open.first'),
                value: t('open.line', { role: s(`roles.${role}`), date: formatDate(expiresAt, language) }),
              }))}
            />
          </section>
        ) : null}
        <section aria-labelledby="invite" className="mt-16">
          <h2 id="invite" className="font-serif text-h2">
            {t('invite.title')}
          </h2>
          <p className="mt-2 mb-6 max-w-prose text-muted">{t('invite.lead')}</p>
          <InviteForm />
        </section>
        <section aria-labelledby="merge" className="mt-16">
          <h2 id="merge" className="font-serif text-h2">
            {t('merge.title')}
          </h2>
          <p className="mt-2 mb-6 max-w-prose text-muted">{t('merge.lead')}</p>
          <MergeForm
            people={people
              .filter(({ id, mergedInto, erased }) => id !== person.id && mergedInto === null && !erased)
              .map(({ id, name, email, role }) => ({ value: id, label: `${name}, ${s(`roles.${role}`)} (${email})` }))}
          />
        </section>
      </Words>
    </>
  );
}
