'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import type { PostAction } from './posted';
import { usePost } from './use-post';

type ActFormProps = {
  action: PostAction<void>;
  hidden: Readonly<Record<string, string | number>>;
  /** The one thing that is asked; nothing for an act that needs no words. */
  field?: { name: string; label: string; hint?: string };
  button: string;
};

/** One act on a case, in one field at most. Works without scripts; what was typed comes back when it is refused. */
export function ActForm({ action, hidden, field, button }: ActFormProps) {
  const s = useTranslations('shell');
  const e = useTranslations('errors');
  const named = useNamedProblem();
  const words = useProblemWords();
  const [{ result, entered }, post, busy] = usePost(action);
  const refused = result && !result.ok ? result : null;
  const id = field ? `${field.name}-${Object.values(hidden).join('-')}` : '';
  const problem = field && refused?.fields[field.name] ? words(refused.fields[field.name] ?? '') : undefined;
  const title = (): ReactNode => {
    if (!refused) return null;
    if (problem) return s('ui.problems');
    return refused.code === 'unexpected' ? e('unexpected', { reference: refused.reference }) : e(refused.code);
  };
  return (
    <form action={post} className="max-w-prose space-y-5">
      {refused ? (
        <ErrorSummary
          title={String(title())}
          problems={field && problem ? [{ href: `#${id}`, text: named(field.label, problem) }] : []}
        />
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field ? (
        <TextArea
          id={id}
          name={field.name}
          label={field.label}
          hint={field.hint}
          error={problem}
          rows={3}
          defaultValue={entered[field.name] ?? ''}
        />
      ) : null}
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {button}
      </Button>
    </form>
  );
}
