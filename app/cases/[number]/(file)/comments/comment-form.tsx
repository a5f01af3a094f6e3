'use client';

import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Checkboxes, Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import { COMMENT_KINDS } from '@/lib/cases/comments';
import { addCommentAction } from './actions';

export type Choice = { value: string; label: string };

type CommentFormProps = {
  number: string;
  /** Number of the first comment that it answers; null begins a thread. */
  replyTo: number | null;
  people: readonly Choice[];
  /** What a new thread may be about, and what it is about to begin with. */
  findings?: readonly Choice[];
  about?: string;
};

/** A question, a comment or an answer, and whom it asks. Works without scripts. */
export function CommentForm({ number, replyTo, people, findings = [], about = '' }: CommentFormProps) {
  const t = useTranslations('comments');
  const s = useTranslations('shell');
  const e = useTranslations('errors');
  const inWords = useNamedProblem();
  const words = useProblemWords();
  const [{ result, entered }, post, busy] = usePost(addCommentAction);
  const refused = result && !result.ok ? result : null;
  const id = (field: string) => `${field}-${replyTo ?? 'new'}`;
  const problem = (field: string) => (refused?.fields[field] ? words(refused.fields[field] ?? '') : undefined);
  const label = t(replyTo === null ? 'form.text' : 'answer.text');
  const named: Record<string, string> = { text: label, kind: t('form.kind'), findingId: t('form.finding') };
  const title = () => {
    if (!refused) return '';
    if (refused.code === 'invalid') return s('ui.problems');
    return refused.code === 'unexpected' ? e('unexpected', { reference: refused.reference }) : e(refused.code);
  };
  const asked = (entered.mentions ?? '').split(' ').filter(Boolean);
  return (
    <form action={post} className="max-w-prose space-y-6">
      {refused ? (
        <ErrorSummary
          title={title()}
          problems={Object.keys(refused.fields).map((field) => ({
            href: `#${id(field)}`,
            text: inWords(named[field] ?? t('form.mentions'), problem(field) ?? ''),
          }))}
        />
      ) : null}
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="replyTo" value={replyTo ?? ''} />
      {replyTo === null ? (
        <>
          <SelectField
            id={id('findingId')}
            name="findingId"
            label={t('form.finding')}
            error={problem('findingId')}
            options={[{ value: '', label: t('whole') }, ...findings]}
            defaultValue={entered.findingId ?? about}
            key={`about ${entered.findingId ?? about}`}
            className="max-w-xl"
          />
          <Radios
            id={id('kind')}
            name="kind"
            legend={t('form.kind')}
            error={problem('kind')}
            inline
            defaultValue={entered.kind ?? 'question'}
            key={`kind ${entered.kind ?? ''}`}
            options={COMMENT_KINDS.toReversed().map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </>
      ) : null}
      <TextArea
        id={id('text')}
        name="text"
        label={label}
        error={problem('text')}
        rows={3}
        defaultValue={entered.text ?? ''}
      />
      {people.length > 0 ? (
        <Disclosure summary={t('form.mentionsOpen')} open={asked.length > 0}>
          <Checkboxes
            id={id('mentions')}
            name="mentions"
            legend={t('form.mentions')}
            hint={t('form.mentionsHint')}
            error={problem('mentions')}
            columns
            defaultValues={asked}
            key={`asked ${entered.mentions ?? ''}`}
            options={people}
          />
        </Disclosure>
      ) : null}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" variant={replyTo === null ? undefined : 'secondary'} aria-disabled={busy}>
          {busy ? t('form.busy') : t(replyTo === null ? 'form.submit' : 'answer.submit')}
        </Button>
      </p>
    </form>
  );
}
