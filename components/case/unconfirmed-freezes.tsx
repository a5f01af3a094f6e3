import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CaseFile } from '@/lib/cases/case-file';
import { unconfirmedFreezes } from '@/lib/cases/unconfirmed';
import { formatDate, formatList } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** Emergency freezes that wait for another person, and those for which nobody came in time. `today` is an ISO date. */
export async function UnconfirmedFreezes({
  file,
  today,
}: {
  file: Pick<CaseFile, 'number' | 'decisions' | 'components'>;
  today: string;
}) {
  const [t, c, language] = await Promise.all([getTranslations('watch'), getTranslations('case'), getLocale()]);
  const freezes = unconfirmedFreezes(file, today);
  if (freezes.length === 0) return null;
  const nameOf = (id: string) => file.components.find((component) => component.id === id)?.name || c('unnamed');
  const escalated = freezes.some((freeze) => freeze.escalated);
  return (
    <div className="mb-10">
      <Notice kind="warning" title={t(escalated ? 'freeze.escalatedTitle' : 'freeze.title')}>
        <ul className="space-y-2">
          {freezes.map(({ decision, components, by, escalated: late }) => (
            <li key={decision}>
              {t(late ? 'freeze.escalated' : 'freeze.waits', {
                number: decision,
                components: formatList(components.map(nameOf), language, 'conjunction'),
                date: formatDate(by, language),
              })}
            </li>
          ))}
        </ul>
        <p className="mt-2">
          <Link href={paths.decide(file.number)} className="font-semibold">
            {t('freeze.confirm')}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
