import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { WatchItem } from '@/lib/cases/register';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** Cases that need somebody again, earliest day first, each with why. */
export async function WatchList({
  kind,
  items,
}: {
  kind: 'confirm' | 'answer' | 'watch';
  items: readonly WatchItem[];
}) {
  const [t, language] = await Promise.all([getTranslations('desk'), getLocale()]);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={`desk-${kind}`}>
      <h2 id={`desk-${kind}`} className="mb-3 font-serif text-h2 font-semibold">
        {t(`kinds.${kind}`)}
      </h2>
      <ul className="border-t border-hairline">
        {items.map((item) => (
          <li
            key={item.id}
            className="relative grid gap-x-6 border-b border-hairline py-3.5 has-[a:hover]:bg-raised sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
          >
            <div className="min-w-0">
              <Link
                href={kind === 'answer' ? paths.comments(item.number) : paths.decisions(item.number)}
                className="font-semibold after:absolute after:inset-0"
              >
                <span dir="auto" className="wrap-anywhere">
                  {item.title}
                </span>
              </Link>
              <p className="text-small">{item.reasons.map((reason) => t(`reasons.${reason}`)).join(' · ')}</p>
            </div>
            <p className="text-small text-muted tabular-nums sm:text-end">
              <span className="whitespace-nowrap">{item.number}</span>
              {item.due ? (
                <span className="block whitespace-nowrap">{t('due', { date: formatDate(item.due, language) })}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
