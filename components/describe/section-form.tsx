'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import { FormProvider } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import type { SaveState } from './autosave';
import { isTrouble, SaveLine } from './save-line';
import { useProblemWords } from './use-problem-words';
import type { SectionSaver } from './use-section';

type SectionFormProps<Typed extends FieldValues, Section> = {
  formId: string;
  form: UseFormReturn<Typed, unknown, Section>;
  saver: SectionSaver<Typed>;
  /** Another saver on the same page, whose state counts as well. */
  beside?: Pick<SectionSaver<unknown>, 'state' | 'flush' | 'retry' | 'isKept'>;
  /** Where "Save and continue" leads. */
  next: string;
  children: ReactNode;
};

/** The frame of every section's form: its fields, the line on saving, and the way on. */
export function SectionForm<Typed extends FieldValues, Section>(props: SectionFormProps<Typed, Section>) {
  const { formId, form, saver, beside, next, children } = props;
  const t = useTranslations('describe');
  const named = useNamedProblem();
  const problemWords = useProblemWords();
  const router = useRouter();
  const [problems, setProblems] = useState<{ href: string; text: string }[]>([]);
  const shown = beside && isToldBefore(beside.state, saver.state) ? beside : saver;

  // What is saved is mended; a summary that came back while one types on would take the focus.
  if (problems.length > 0 && saver.state.kind === 'saved') setProblems([]);

  // "Change" on the page that checks the answers leads to one field; the field is there once the form is.
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!target) return;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }, []);

  async function goOn() {
    setProblems([]);
    const isSaved = await Promise.all([saver.flush(), beside?.flush() ?? true]);
    if (isSaved.every(Boolean)) router.push(next);
  }

  function showProblems(errors: FieldErrors<Typed>) {
    setProblems(
      problemsIn(errors).map(({ name, code }) => {
        const [label, problem] = [labelOf(name), problemWords(code)];
        return { href: `#${name}`, text: label ? named(label, problem) : problem };
      }),
    );
  }

  return (
    <FormProvider {...form}>
      <form id={formId} noValidate onSubmit={form.handleSubmit(goOn, showProblems)}>
        {problems.length > 0 && saver.state.kind !== 'saved' ? (
          <ErrorSummary title={t('problems')} problems={problems} />
        ) : null}
        {children}
        <div
          className={`-mx-3 z-1 mt-12 border-t border-hairline bg-paper px-3 py-4 [@media(min-height:40rem)]:bottom-0 ${isTrouble(shown.state) ? '[@media(min-height:40rem)]:sticky' : 'sm:[@media(min-height:40rem)]:sticky'}`}
        >
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button type="submit">{t('continue')}</Button>
            <SaveLine state={shown.state} isKept={shown.isKept} onRetry={shown.retry} />
          </div>
        </div>
      </form>
    </FormProvider>
  );
}

/** The words of a field's label, without the parts that are only heard or only remarks. */
function labelOf(name: string): string {
  const control = document.getElementById(name);
  const isLabelled =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return (isLabelled && control.labels?.[0]?.firstChild?.textContent?.trim()) || '';
}

/** Of two savers, the one with something to say; of two that have saved, the later. */
function isToldBefore(one: SaveState, other: SaveState): boolean {
  if (other.kind !== 'saved') return false;
  return one.kind !== 'saved' || (one.at ?? '') > (other.at ?? '');
}

/** Every problem with the name of its field, in the order of the form's values. */
export function problemsIn(errors: object, path = ''): { name: string; code: string }[] {
  if ('message' in errors && typeof errors.message === 'string') return [{ name: path, code: errors.message }];
  return Object.entries(errors).flatMap(([key, inner]) => {
    if (inner === null || typeof inner !== 'object' || key === 'ref') return [];
    return problemsIn(inner, path && key !== 'root' ? `${path}.${key}` : path || key);
  });
}
