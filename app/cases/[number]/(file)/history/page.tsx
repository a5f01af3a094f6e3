import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EventTable } from '@/components/case/event-table';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { getCoverage } from '@/lib/data/checkpoints';
import { listEvents } from '@/lib/data/events';
import { verifyChain } from '@/lib/ledger/chain';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history');
  return { title: t('title') };
}

type HistoryParams = CaseParams & { searchParams: Promise<{ reads?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: HistoryParams) {
  const { person, file } = await loadCase((await params).number);
  const [t, language, events, coverage, query] = await Promise.all([
    getTranslations('history'),
    getLocale(),
    listEvents(person, file.number),
    getCoverage(person, file.number),
    searchParams,
  ]);
  const withReads = query.reads === 'shown';
  const reads = events.filter(({ kind }) => kind === 'case-read').length;
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
      <p className="mt-4 max-w-prose">
        {coverage
          ? t('checkpoint.covered', {
              covered: coverage.covered,
              count: events.length,
              date: formatDateTime(coverage.at, language),
            })
          : t('checkpoint.none')}{' '}
        <Link href={paths.ledger}>{t('checkpoint.link')}</Link>
      </p>
      <p className="mt-2 max-w-prose">
        {t(withReads ? 'reads.shown' : 'reads.hidden', { count: reads })}{' '}
        {reads > 0 ? (
          <Link href={withReads ? paths.history(file.number) : paths.historyWithReads(file.number)}>
            {t(withReads ? 'reads.hide' : 'reads.show')}
          </Link>
        ) : null}
      </p>
      <p className="mt-2">
        <Link href={paths.fieldHistory(file.number, { field: '' })}>{t('fields.title')}</Link>
      </p>
      <p className="mt-2">
        <Link href={paths.compare(file.number)}>{t('compare')}</Link>
      </p>
      <EventTable events={withReads ? events : events.filter(({ kind }) => kind !== 'case-read')} />
    </section>
  );
}
