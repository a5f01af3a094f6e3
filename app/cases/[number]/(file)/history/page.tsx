import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EventTable } from '@/components/case/event-table';
import { Notice } from '@/components/ui/notice';
import { listEvents } from '@/lib/data/events';
import { verifyChain } from '@/lib/ledger/chain';
import { type CaseParams, loadCase } from '../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('title') };
}

export default async function HistoryPage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const [t, events] = await Promise.all([getTranslations('history'), listEvents(person, file.number)]);
  const chain = verifyChain(
    events.map(({ actor, ...event }) => ({
      ...event,
      caseNumber: file.number,
      actorId: actor.id,
      actorRole: actor.role,
    })),
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="font-serif text-h2">
        {t('title')}
      </h2>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('lead')}</p>
      {chain.intact ? (
        <Notice kind="success">{t('chain.intact', { count: chain.events })}</Notice>
      ) : (
        <Notice kind="bar">{t('chain.broken', { sequence: chain.sequence, problem: chain.problem })}</Notice>
      )}
      <EventTable events={events} />
    </section>
  );
}
