import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { SummaryList } from '@/components/ui/summary-list';
import type { WorkEntry } from '@/lib/cases/work';
import { WORK_FIELDS, wordsOfWork } from '@/lib/cases/work-fields';
import { formatDate } from '@/lib/messages/format';

/** One entry in its newest words, with every earlier revision folded below it. */
export async function WorkEntryView({
  revisions,
  children,
}: {
  revisions: readonly WorkEntry[];
  children?: ReactNode;
}) {
  const t = await getTranslations('work');
  const newest = revisions.at(-1);
  if (!newest) return null;
  const earlier = revisions.slice(0, -1).toReversed();
  const dissents = newest.kind === 'consultation' && newest.content.stance === 'dissents';
  return (
    <li id={`work-${newest.number}`} className="mt-6">
      <h3 className="font-semibold">
        {t('entry', { number: newest.number })}
        {dissents ? <span className="ms-3 border border-ink px-2 text-small">{t('dissent')}</span> : null}
      </h3>
      <EntryWords entry={newest} />
      {earlier.length > 0 ? (
        <Disclosure summary={t('revisions', { count: earlier.length })}>
          {earlier.map((entry) => (
            <EntryWords key={entry.revision} entry={entry} />
          ))}
        </Disclosure>
      ) : null}
      {children}
    </li>
  );
}

async function EntryWords({ entry }: { entry: WorkEntry }) {
  const [t, language] = await Promise.all([getTranslations('work'), getLocale()]);
  const words = wordsOfWork(entry.content);
  const rows = WORK_FIELDS[entry.kind].flatMap((field) => {
    const value = words[field.name] ?? '';
    if (value === '') return [];
    const option = field.type === 'choice' ? field.options.find((each) => each === value) : undefined;
    return [{ key: t(`fields.${field.label}`), value: option ? t(`choices.${option}`) : said(field.type, value) }];
  });
  return (
    <div className="mt-2 mb-4">
      <SummaryList rows={rows} />
      <p className="mt-2 text-muted text-small">
        {t('reviseTitle', { number: entry.number, revision: entry.revision })} ·{' '}
        {t('signed', { name: entry.by.name, date: formatDate(entry.at, language) })}
      </p>
    </div>
  );

  function said(type: string, value: string) {
    if (type === 'date') return formatDate(value, language);
    return (
      <span dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
        {value}
      </span>
    );
  }
}
