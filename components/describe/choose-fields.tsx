'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { type DifferingField, differingFields, type Side } from '@/lib/cases/merge-fields';
import { formatDateTime } from '@/lib/messages/format';
import type { FieldWords } from './section-notices';
import type { Rival } from './use-section';

type ChooseFieldsProps<Typed> = {
  rival: Rival<Typed>;
  words: FieldWords<Typed>;
  onSettle: (choices: Readonly<Record<string, Side>>) => void;
};

/**
 * Yours and theirs, side by side, for every field that differs. Where only one of you changed a field, that change is
 * chosen to begin with; where both did, nothing is.
 */
export function ChooseFields<Typed extends Record<string, unknown>>({
  rival,
  words,
  onSettle,
}: ChooseFieldsProps<Typed>) {
  const t = useTranslations('describe');
  const language = useLocale();
  const top = useRef<HTMLElement>(null);
  const [missing, setMissing] = useState<readonly DifferingField[]>([]);
  const fields = differingFields(rival.base, rival.mine, rival.theirs);
  useEffect(() => top.current?.focus(), []);

  function settle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const chosen = (path: string) => form.get(nameOf(path)) as Side | null;
    const open = fields.filter(({ path }) => chosen(path) === null);
    setMissing(open);
    if (open.length > 0) return;
    onSettle(Object.fromEntries(fields.map(({ path }) => [path, chosen(path) ?? 'mine'])));
  }

  const label = (field: DifferingField) => words.label(field, field.mine === undefined ? rival.theirs : rival.mine);
  const theirs = t(rival.by ? 'choose.theirs' : 'choose.theirsUnnamed', {
    name: rival.by ?? '',
    at: rival.at ? formatDateTime(rival.at, language) : '',
  });
  const said = (side: string, field: DifferingField, value: unknown) => (
    <span className="block min-w-0">
      <span className="block font-semibold">{side}</span>
      <span dir="auto" className={`wrap-anywhere block whitespace-pre-wrap ${value === undefined ? 'text-muted' : ''}`}>
        {value === undefined ? t('choose.without') : words.says(field, value) || t('choose.nothing')}
      </span>
    </span>
  );
  return (
    <section
      ref={top}
      id="conflict"
      tabIndex={-1}
      aria-labelledby="choose-title"
      className="border-high border-s-4 bg-raised px-5 py-5"
    >
      <h2 id="choose-title" className="font-serif text-h2">
        {t('choose.title')}
      </h2>
      <p className="mt-2 max-w-prose">{t('choose.body', { count: fields.length })}</p>
      <form onSubmit={settle} noValidate className="mt-6 space-y-8">
        {missing.length > 0 ? (
          <ErrorSummary
            title={t('choose.missing')}
            problems={missing.map((field) => ({ href: `#${nameOf(field.path)}`, text: label(field) }))}
          />
        ) : null}
        {fields.map((field) => (
          <Radios
            key={field.path}
            name={nameOf(field.path)}
            legend={label(field)}
            error={missing.includes(field) ? t('choose.one') : undefined}
            defaultValue={field.changedBy === 'both' ? '' : field.changedBy}
            columns
            options={[
              { value: 'mine', label: said(t('choose.mine'), field, field.mine) },
              { value: 'theirs', label: said(theirs, field, field.theirs) },
            ]}
          />
        ))}
        <Button type="submit">{t('choose.submit')}</Button>
      </form>
    </section>
  );
}

const nameOf = (path: string) => `choose-${path}`;
