import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { MarkLevel } from '@/components/marks/level-shape';
import { LevelMark } from '@/components/ui/level-mark';
import type { CaseRecord, Term } from '@/lib/cases/record-schema';
import { formatDate, formatDateTime } from '@/lib/messages/format';

const MARKS: Readonly<Record<string, MarkLevel>> = {
  extreme: 'extreme',
  high: 'high',
  medium: 'medium',
  low: 'low',
  'cannot-tell': 'cannot-tell',
};

type Names = Readonly<Record<string, string>>;

/** What the newest record of an imported case says, in the words that were sealed there. The full report goes here. */
export async function ImportedRecord({ record, names }: { record: CaseRecord; names: Names }) {
  const [t, language] = await Promise.all([getTranslations('imported'), getLocale()]);
  const nameOf = (id: string) => names[id] ?? id;
  const flagged =
    record.screening?.findings.filter(({ outcome }) => outcome.key !== 'clear' && outcome.key !== 'not-applicable') ??
    [];
  const raised = record.screening?.levels.filter(({ level }) => level.key !== 'none') ?? [];
  const credits = new Set(record.rules.filter(({ effect }) => effect.key === 'credit').map(({ id }) => id));
  const none = <p className="text-muted">{t('part.none')}</p>;
  return (
    <>
      <Part id="components" title={t('part.components')}>
        <Lines
          lines={record.project.components.map(({ id, name, status }) => ({
            id,
            words: <span dir="auto">{name}</span>,
            beside: <span lang="en">{status.words}</span>,
          }))}
        />
      </Part>
      <Part id="levels" title={t('part.levels')}>
        {raised.length > 0 ? (
          <Lines
            lines={raised.map(({ subject, limb, level }) => ({
              id: `${subject.key} ${limb.key}`,
              words: <span dir="auto">{subject.words}</span>,
              beside: (
                <span lang="en">
                  <LevelMark size="small" level={MARKS[level.key] ?? 'none'} label={`${level.words}: ${limb.words}`} />
                </span>
              ),
            }))}
          />
        ) : (
          none
        )}
      </Part>
      <Part id="decisions" title={t('part.decisions')}>
        {record.decisions.length === 0 ? none : null}
        <ol className="space-y-8">
          {record.decisions.map(({ number, kind, scope, decider, level, takenAt, reasons, conditions }) => (
            <li key={number} className="max-w-prose border-hairline border-t pt-4">
              <h3 lang="en" className="font-semibold">
                {number}. {kind.words}
              </h3>
              <p className="text-muted text-small">
                {t('part.decidedBy', {
                  name: nameOf(decider.id),
                  level: level.words,
                  date: formatDate(takenAt, language),
                })}
              </p>
              <p dir="auto" className="mt-1">
                {scope.map(({ words }) => words).join('; ')}
              </p>
              <p dir="auto" className="wrap-anywhere mt-2 whitespace-pre-wrap font-serif text-norm">
                {reasons}
              </p>
              {conditions.length > 0 ? (
                <>
                  <h4 className="eyebrow mt-4">{t('part.conditions')}</h4>
                  <ul className="mt-1 list-disc space-y-2 ps-5">
                    {conditions.map(({ text, owner, dueOn, checks }, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: conditions are read here, never moved
                      <li key={index}>
                        <span dir="auto">{text}</span>
                        <span className="block text-muted text-small">
                          {t('part.due', { owner, date: formatDate(dueOn, language) })}
                          {checks.at(-1) ? <span lang="en">. {checks.at(-1)?.outcome.words}</span> : null}
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      </Part>
      <Part id="findings" title={t('part.findings')}>
        {flagged.length === 0 ? none : null}
        <Lines
          lines={flagged.map(({ id, rule, title, subject, outcome, level }) => ({
            id,
            words: (
              <span lang="en">
                <span className="text-muted tabular-nums">{rule}</span> {title}{' '}
                <span dir="auto">({subject.words})</span>
              </span>
            ),
            beside: (
              <span lang="en">
                <FindingMark outcome={outcome} level={level} isCredit={credits.has(rule)} />
              </span>
            ),
          }))}
        />
      </Part>
      <Part id="history" title={t('part.history')}>
        <Lines
          lines={record.events.map(({ sequence, words, actorId, at }) => ({
            id: `${sequence}`,
            words: (
              <>
                <span lang="en">{words}</span> <span className="text-muted">({nameOf(actorId)})</span>
              </>
            ),
            beside: <time dateTime={at}>{formatDateTime(at, language)}</time>,
          }))}
        />
      </Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 max-w-4xl">
      <h2 id={id} className="mb-4 font-serif text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly { id: string; words: ReactNode; beside: ReactNode }[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="border-hairline border-t">
      {lines.map(({ id, words, beside }) => (
        <li
          key={id}
          className="wrap-anywhere flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-hairline border-b py-3"
        >
          <span className="min-w-0 max-w-prose">{words}</span>
          <span className="min-w-0">{beside}</span>
        </li>
      ))}
    </ul>
  );
}

/** The level of a flag; a credit and what cannot be told are named as such. */
function FindingMark({ outcome, level, isCredit }: { outcome: Term; level: Term; isCredit: boolean }) {
  const isOpen = outcome.key === 'cannot-tell';
  return (
    <LevelMark
      size="small"
      level={isOpen ? 'cannot-tell' : isCredit ? 'credit' : (MARKS[level.key] ?? 'none')}
      label={isOpen || isCredit ? outcome.words : level.words}
    />
  );
}
