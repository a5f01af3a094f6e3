import { getLocale, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import type { EventRow } from '@/lib/cases/case-file';
import { DECISION_KINDS } from '@/lib/cases/decision-table';
import { EVENT_KINDS, type EventKind } from '@/lib/cases/events';
import { formatDateTime } from '@/lib/messages/format';

const isKind = (kind: string): kind is EventKind => EVENT_KINDS.some((known) => known === kind);

/** The events of a case: when, who in which role, what, and the hash that seals it. */
export async function EventTable({ events }: { events: readonly EventRow[] }) {
  const [t, d, s, language] = await Promise.all([
    getTranslations('history'),
    getTranslations('decide'),
    getTranslations('shell'),
    getLocale(),
  ]);
  const decided = (data: EventRow['data']) => {
    const kind = DECISION_KINDS.find((known) => known === data.kind);
    return kind ? `: ${d(`kind.${kind}.label`)}` : null;
  };
  const head = 'eyebrow border-b-[1.5px] border-ink py-2 pe-6 text-start align-bottom';
  return (
    <table className="mt-8 block w-full border-collapse text-small md:table">
      <caption className="sr-only">{t('table.caption')}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="md:table-row">
          <th scope="col" className={`${head} md:table-cell`}>
            {t('table.number')}
          </th>
          <th scope="col" className={`${head} md:table-cell`}>
            {t('table.when')}
          </th>
          <th scope="col" className={`${head} md:table-cell`}>
            {t('table.what')}
          </th>
          <th scope="col" className={`${head} md:table-cell`}>
            {t('table.who')}
          </th>
          <th scope="col" className={`${head} md:table-cell`}>
            {t('table.hash')}
          </th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {events.map(({ sequence, kind, actor, at, data, hash, previousHash }) => (
          <tr key={sequence} className="block border-hairline border-b py-3 md:table-row md:py-0">
            <td className="block text-muted tabular-nums md:table-cell md:py-3.5 md:pe-6 md:align-top">{sequence}</td>
            <td className="block md:table-cell md:whitespace-nowrap md:py-3.5 md:pe-6 md:align-top">
              <time dateTime={at}>{formatDateTime(at, language)}</time>
            </td>
            <th
              scope="row"
              className="block text-start font-semibold text-base md:table-cell md:py-3 md:pe-6 md:align-top"
            >
              {isKind(kind) ? t(`acts.${kind}`) : kind}
              {kind === 'decision-recorded' ? decided(data) : null}
            </th>
            <td className="block md:table-cell md:py-3.5 md:pe-6 md:align-top">
              {actor.name}
              <span className="block text-muted">{s(`roles.${actor.role}`)}</span>
            </td>
            <td className="block md:table-cell md:py-3 md:align-top">
              <Disclosure
                summary={
                  <>
                    <code className="tabular-nums">{hash.slice(0, 10)}</code>
                    <span className="sr-only"> {t('hash.full', { sequence })}</span>
                  </>
                }
              >
                <dl className="wrap-anywhere max-w-[34ch]">
                  <dt className="text-muted">{t('hash.own')}</dt>
                  <dd>
                    <code>{hash}</code>
                  </dd>
                  <dt className="mt-2 text-muted">{t('hash.previous')}</dt>
                  <dd>
                    <code>{previousHash}</code>
                  </dd>
                </dl>
              </Disclosure>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
