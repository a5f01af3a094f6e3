import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { FindingWords } from '@/components/case/finding-words';
import { WorkEntryView } from '@/components/case/work-entries';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { newestWork, type WorkEntry, type WorkKind } from '@/lib/cases/work';
import { paths } from '@/lib/paths';

/** Everything of one kind that was done about a finding, and the way to add to it. */
export async function WorkSection({
  number,
  findingId,
  kind,
  entries,
  suggestions,
  mayAdd,
  mayRevise,
  form,
  revised,
  words,
}: {
  number: string;
  findingId: string;
  kind: WorkKind;
  entries: readonly WorkEntry[];
  /** Mitigations that the rule names, as starting text. */
  suggestions: readonly string[];
  mayAdd: boolean;
  mayRevise: boolean;
  /** The form that is open, or null. */
  form: ReactNode;
  /** Number of the entry that the form revises. */
  revised: number | undefined;
  words: FindingWords;
}) {
  const t = await getTranslations('work');
  return (
    <section aria-labelledby={kind} className="mt-12 border-ink border-t-[1.5px] pt-6">
      <h2 id={kind} className="font-serif text-h2">
        {t(`kinds.${kind}`)}
      </h2>
      {entries.length === 0 ? <p className="mt-2 text-muted">{t(`empty.${kind}`)}</p> : null}
      <ol>
        {newestWork(entries).map((entry) => (
          <WorkEntryView key={entry.number} revisions={entries.filter((each) => each.number === entry.number)}>
            {form && revised === entry.number ? <div className="mt-4">{form}</div> : null}
            {mayRevise && revised !== entry.number ? (
              <p className="mt-2 print:hidden">
                <Link href={paths.finding(number, findingId, { revise: `${entry.number}` })}>
                  {t('revise', { number: entry.number })}
                </Link>
              </p>
            ) : null}
          </WorkEntryView>
        ))}
      </ol>
      {form && revised === undefined ? <div className="mt-6">{form}</div> : null}
      {mayAdd && !form ? (
        <div className="mt-6 space-y-4 print:hidden">
          <p>
            <LinkButton variant="secondary" href={paths.finding(number, findingId, { work: kind })}>
              {t(`add.${kind}`)}
            </LinkButton>
          </p>
          {suggestions.length > 0 ? (
            <>
              <p className="text-muted text-small">{t('suggestions')}</p>
              <ul className="space-y-2">
                {suggestions.map((id) => (
                  <li key={id}>
                    <Link href={paths.finding(number, findingId, { work: kind, start: id })}>
                      {words.rulebook.mitigation(id)}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
