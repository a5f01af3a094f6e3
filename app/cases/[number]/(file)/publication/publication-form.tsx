'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, startTransition } from 'react';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Checkboxes, Radios } from '@/components/ui/choice';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import { LANGUAGES } from '@/lib/auth/person';
import type { Choice } from '@/lib/cases/publication';
import { paths } from '@/lib/paths';
import { proposeAction } from './actions';
import { PartFields } from './part-fields';
import { useKeptChoices } from './use-kept-choices';

type Part = { id: string; name: string; first: Choice };

export type PublicationFormProps = {
  number: string;
  personId: string;
  /** Number of the newest public version; 0 before the first. */
  last: number;
  recordHash: string;
  title: string;
  language: string;
  sections: readonly (Part & { parts: readonly Part[] })[];
};

/**
 * Chooses on every part of the report, shows what that comes to, and proposes it. Works without scripts; what is chosen
 * is kept in the browser.
 */
export function PublicationForm({ number, personId, last, recordHash, ...first }: PublicationFormProps) {
  const { title, language, sections } = first;
  const t = useTranslations('publication');
  const s = useTranslations('shell');
  const e = useTranslations('errors');
  const named = useNamedProblem();
  const words = useProblemWords();
  const [{ result, entered: posted }, post, busy] = usePost(proposeAction);
  const [kept, keep] = useKeptChoices({ personId, caseNumber: number, section: 'publication' }, last);
  const entered = { ...kept, ...posted };
  const refused = result && !result.ok ? result : null;
  const problems = Object.fromEntries(Object.entries(refused?.fields ?? {}).map(([field, key]) => [field, words(key)]));
  const names = new Map(sections.flatMap((section) => [section, ...section.parts]).map(({ id, name }) => [id, name]));
  const label = (field: string) =>
    names.get(field.split('.')[1] ?? '') ?? t(`form.${field === 'title' ? 'title' : 'confirm'}`);

  function heading(): string {
    if (refused?.code === 'conflict') return t('form.moved');
    if (refused?.code === 'invalid') return s('ui.problems');
    if (refused?.code === 'unexpected') return e('unexpected', { reference: refused.reference });
    return refused ? e(refused.code) : '';
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    // The browser posts the preview to a page of its own, and this one stays.
    if (pressed?.hasAttribute('formaction')) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(() => post(form));
  }

  const wayOf = (id: string, { way }: Choice) => entered[`choices.${id}.way`] ?? way;
  const fields = (part: Part) => <PartFields key={part.id} {...part} entered={entered} problems={problems} />;
  return (
    <form
      // Fields take what is put back as what they begin with.
      key={kept ? 'kept' : 'new'}
      action={post}
      onSubmit={onSubmit}
      onChange={(event) => keep(event.currentTarget)}
      noValidate
      className="space-y-8"
    >
      {refused ? (
        <ErrorSummary
          title={heading()}
          problems={Object.entries(problems).map(([field, problem]) => ({
            href: `#${field}`,
            text: named(label(field), problem),
          }))}
        />
      ) : null}
      <p role="status" className="max-w-prose text-muted">
        {t(kept ? 'form.restored' : 'form.kept')}
      </p>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="recordHash" value={recordHash} />
      <TextField
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        defaultValue={entered.title ?? title}
        error={problems.title}
        dir="auto"
        className="max-w-prose"
      />
      <Radios
        name="language"
        legend={t('form.language')}
        inline
        defaultValue={entered.language ?? language}
        options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{s(`language.names.${value}`)}</span> }))}
      />
      <Radios
        name="indexable"
        legend={t('form.indexable')}
        hint={t('form.indexableHint')}
        inline
        defaultValue={entered.indexable ?? 'no'}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`form.indexing.${value}`) }))}
      />
      <div>
        {sections.map((section) => (
          <div key={section.id}>
            {fields(section)}
            {section.parts.length > 0 ? (
              <div className="mb-4 ps-6">
                <Disclosure
                  summary={t('form.parts', { count: section.parts.length })}
                  open={section.parts.some(({ id, first }) => wayOf(id, first) !== 'publish')}
                >
                  {section.parts.map(fields)}
                </Disclosure>
              </div>
            ) : null}
          </div>
        ))}
      </div>
      <Checkboxes
        name="confirmed"
        legend={t('form.confirmTitle')}
        error={problems.confirmed}
        options={[{ value: 'yes', label: t('form.confirm') }]}
      />
      <div className="flex flex-wrap gap-4">
        <Button type="submit" aria-disabled={busy}>
          {t('form.propose')}
        </Button>
        <Button
          type="submit"
          variant="secondary"
          formAction={paths.publicationPreview(number)}
          formMethod="post"
          formTarget="_blank"
        >
          {t('form.preview')}
        </Button>
      </div>
    </form>
  );
}
