import { getLocale, getTranslations } from 'next-intl/server';
import type { PublicationFile } from '@/lib/data/publications';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { ActOnPublication } from './act-on-publication';

type PublicationListProps = {
  number: string;
  publications: readonly PublicationFile[];
  mayAct: boolean;
  person: string;
};

/** Every public version with what became of it, the newest first; whoever may rules on it here. */
export async function PublicationList({ number, publications, mayAct, person }: PublicationListProps) {
  const [t, locale] = await Promise.all([getTranslations('publication'), getLocale()]);
  const at = (iso: string) => formatDateTime(iso, locale);
  return (
    <ol className="space-y-6">
      {publications.toReversed().map((each) => (
        <li key={each.number} id={`publication-${each.number}`} className="max-w-prose border-ink border-t pt-4">
          <h3 className="font-semibold text-h3">
            {t('list.heading', { number: each.number, state: t(`states.${each.state}`) })}
          </h3>
          <p>
            <bdi>{each.title}</bdi>
          </p>
          <p className="text-muted text-small">{t('list.proposed', { name: each.by.name, at: at(each.at) })}</p>
          {each.acts.map((act) => (
            <div key={act.kind} className="text-small">
              <p className="text-muted">{t(`list.${act.kind}`, { name: act.by, at: at(act.at) })}</p>
              {act.reason ? <p dir="auto">{act.reason}</p> : null}
            </div>
          ))}
          <p className="my-3">
            <a href={paths.publicationPreview(number, each.number)}>{t('list.read', { number: each.number })}</a>
          </p>
          {mayAct && each.state === 'proposed' && each.by.id !== person ? (
            <div className="space-y-6">
              <ActOnPublication number={number} publication={each.number} kind="approved" />
              <ActOnPublication number={number} publication={each.number} kind="returned" />
            </div>
          ) : null}
          {mayAct && each.state === 'approved' ? (
            <ActOnPublication number={number} publication={each.number} kind="withdrawn" />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
