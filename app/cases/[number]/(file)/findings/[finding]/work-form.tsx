'use client';

import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import type { WorkKind } from '@/lib/cases/work';
import { WORK_FIELDS, type WorkField } from '@/lib/cases/work-fields';
import { paths } from '@/lib/paths';
import { recordWorkAction } from './actions';

/** A new entry of one kind, or a new revision of one that stands. Works without scripts. */
export function WorkForm({
  number,
  findingId,
  kind,
  entry,
  words,
}: {
  number: string;
  findingId: string;
  kind: WorkKind;
  /** The entry it revises and the revision shown; null for a new entry. */
  entry: { number: number; revision: number } | null;
  /** What the fields say to begin with. */
  words: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('work');
  const s = useTranslations('shell');
  const e = useTranslations('errors');
  const named = useNamedProblem();
  const problemWords = useProblemWords();
  const [{ result, entered }, post, busy] = usePost(recordWorkAction);
  const refused = result && !result.ok ? result : null;
  const problems = Object.entries(refused?.fields ?? {}).map(([path, code]) => ({
    field: path.split('.').at(-1) ?? path,
    text: problemWords(code),
  }));
  const shown = refused ? entered : words;
  const title = () => {
    if (!refused) return '';
    if (refused.code === 'invalid') return s('ui.problems');
    return refused.code === 'unexpected' ? e('unexpected', { reference: refused.reference }) : e(refused.code);
  };
  return (
    <form action={post} noValidate className="max-w-prose space-y-6">
      {refused ? (
        <ErrorSummary
          title={title()}
          problems={WORK_FIELDS[kind].flatMap(({ name, label }) =>
            problems
              .filter(({ field }) => field === name)
              .map(({ text }) => ({
                href: `#${name}`,
                text: named(t(`fields.${label}`), text),
              })),
          )}
        />
      ) : null}
      <p className="text-muted">{t(`hints.${kind}`)}</p>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="findingId" value={findingId} />
      <input type="hidden" name="workKind" value={kind} />
      <input type="hidden" name="entry" value={entry?.number ?? ''} />
      <input type="hidden" name="revision" value={entry?.revision ?? ''} />
      {WORK_FIELDS[kind].map((field) => (
        <Control
          key={`${field.name} ${shown[field.name] ?? ''}`}
          field={field}
          value={shown[field.name] ?? ''}
          error={problems.find((problem) => problem.field === field.name)?.text}
        />
      ))}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'saving' : 'save')}
        </Button>
        <Link href={paths.finding(number, findingId)}>{t('cancel')}</Link>
      </p>
    </form>
  );
}

function Control({ field, value, error }: { field: WorkField; value: string; error: string | undefined }) {
  const t = useTranslations('work');
  const { name, label, type } = field;
  const common = { name, label: t(`fields.${label}`), error, defaultValue: value };
  if (type === 'choice')
    return (
      <Radios
        name={name}
        legend={t(`fields.${label}`)}
        error={error}
        defaultValue={value}
        options={field.options.map((option) => ({ value: option, label: t(`choices.${option}`) }))}
      />
    );
  if (type === 'date') return <DateField {...common} />;
  return type === 'short' ? <TextField {...common} /> : <TextArea {...common} rows={3} />;
}
