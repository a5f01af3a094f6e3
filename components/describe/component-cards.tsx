'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import {
  type ComponentsSection,
  type ComponentsTyped,
  freeComponentId,
  newComponent,
} from '@/lib/cases/describe-forms';
import { CURRENCIES } from '@/lib/cases/project';
import { ComponentCard } from './component-card';

type ComponentCardsProps = {
  form: UseFormReturn<ComponentsTyped, unknown, ComponentsSection>;
  countries: readonly { value: string; label: string }[];
  usedIds: readonly string[];
};

const MOST = 20;

/** The components as cards that can be added and removed; the focus goes where the person would look next. */
export function ComponentCards({ form, countries, usedIds }: ComponentCardsProps) {
  const t = useTranslations('describe');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'components', keyName: 'key' });
  const [used, setUsed] = useState(usedIds);
  const [spoken, setSpoken] = useState('');
  const focusNext = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once the list has changed
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  }, [fields.length]);

  function add() {
    const present = form.getValues('components');
    const id = freeComponentId([...used, ...present.map((component) => component.id)]);
    setUsed([...used, id]);
    focusNext.current = `components.${present.length}.name`;
    append(newComponent(id, present.at(-1)?.currency ?? CURRENCIES[0]), { shouldFocus: false });
    setSpoken('');
  }

  function removeAt(index: number) {
    const last = fields.length - 1;
    focusNext.current = last === 0 ? 'add-component' : `component-${Math.min(index, last - 1)}`;
    remove(index);
    setSpoken(t('component.removed', { number: index + 1, count: last }));
  }

  return (
    <div>
      {fields.length === 0 ? <p className="unknown mb-6 max-w-prose">{t('component.none')}</p> : null}
      <ol className="space-y-14">
        {fields.map((field, index) => (
          <li key={field.key}>
            <ComponentCard
              id={field.id}
              index={index}
              start={field}
              countries={countries}
              onRemove={() => removeAt(index)}
            />
          </li>
        ))}
      </ol>
      <div className="mt-10 flex flex-wrap items-center gap-4">
        {fields.length < MOST ? (
          <Button id="add-component" variant="secondary" onClick={add}>
            {t(fields.length === 0 ? 'component.addFirst' : 'component.add')}
          </Button>
        ) : (
          <p className="text-muted">{t('component.most', { most: MOST })}</p>
        )}
        <span role="status" className="text-small text-muted">
          {spoken}
        </span>
      </div>
    </div>
  );
}
