import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { Desk, DeskItem } from '@/lib/cases/register';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { WatchList } from './watch-list';

/** Decisions come first: somebody else's work has been done and waits for one word. */
const KINDS = ['decide', 'review', 'describe'] as const;
type Kind = (typeof KINDS)[number];

const HREFS: Record<Kind, (number: string) => string> = {
  decide: paths.decide,
  review: paths.review,
  describe: paths.describe,
};

/** What waits for one person, one line each, and nothing else. */
export async function DeskView({ person, desk }: { person: Person; desk: Desk }) {
  const t = await getTranslations('desk');
  const count = KINDS.reduce(
    (sum, kind) => sum + desk[kind].length,
    desk.confirm.length + desk.answer.length + desk.watch.length,
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={count > 0 ? t('lead', { count }) : undefined}
        actions={
          can(person, 'case.log') ? (
            <span className="flex flex-wrap gap-3">
              <LinkButton href={paths.quickLog} variant="secondary">
                {t('log')}
              </LinkButton>
              {can(person, 'case.open') && count > 0 ? (
                <LinkButton href={paths.newCase} variant="secondary">
                  {t('newCase')}
                </LinkButton>
              ) : null}
            </span>
          ) : undefined
        }
      />
      {count === 0 ? <EmptyDesk person={person} /> : null}
      <div className="max-w-4xl space-y-14">
        <WatchList kind="confirm" items={desk.confirm} />
        <WatchList kind="answer" items={desk.answer} />
        {KINDS.filter((kind) => desk[kind].length > 0).map((kind) => (
          <section key={kind} aria-labelledby={`desk-${kind}`}>
            <h2 id={`desk-${kind}`} className="mb-3 font-serif text-h2 font-semibold">
              {t(`kinds.${kind}`)}
            </h2>
            <ul className="border-t border-hairline">
              {desk[kind].map((item) => (
                <DeskLine key={item.id} item={item} kind={kind} />
              ))}
            </ul>
          </section>
        ))}
        <WatchList kind="watch" items={desk.watch} />
      </div>
      <p className="mt-14 text-small">
        <Link href={paths.notices}>{t('notices')}</Link>
      </p>
    </>
  );
}

async function DeskLine({ item, kind }: { item: DeskItem; kind: Kind }) {
  const [t, language] = await Promise.all([getTranslations('desk'), getLocale()]);
  const isSentBack = kind === 'describe' && item.version > 1;
  return (
    <li className="relative grid gap-x-6 border-b border-hairline py-3.5 has-[a:hover]:bg-raised sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
      <div className="min-w-0">
        <Link href={HREFS[kind](item.number)} className="font-semibold after:absolute after:inset-0">
          <span dir="auto" className="wrap-anywhere">
            {item.title}
          </span>
        </Link>
        <p className="text-small">{t(isSentBack ? 'what.mend' : `what.${kind}`)}</p>
      </div>
      <p className="text-small text-muted tabular-nums sm:text-end">
        <span className="whitespace-nowrap">{item.number}</span>
        <span className="block whitespace-nowrap">{t('since', { date: formatDate(item.updatedAt, language) })}</span>
      </p>
    </li>
  );
}

async function EmptyDesk({ person }: { person: Person }) {
  const t = await getTranslations('desk');
  return (
    <div className="max-w-prose space-y-6">
      <p className="text-lead">{t('empty.title')}</p>
      <p>{t(`empty.${can(person, 'case.open') ? 'writer' : 'reader'}`)}</p>
      <p className="flex flex-wrap gap-3">
        {can(person, 'case.open') ? <LinkButton href={paths.newCase}>{t('newCase')}</LinkButton> : null}
        <LinkButton href={paths.cases} variant="secondary">
          {t('allCases')}
        </LinkButton>
      </p>
    </div>
  );
}
