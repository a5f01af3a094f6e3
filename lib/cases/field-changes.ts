import type { Draft } from '@/lib/cases/project';
import { canonicalJson } from '@/lib/ledger/canonical';

/**
 * One field of a description that was changed. `field`: `project.title`, `component.c1.name`, `answer.c1.E1`,
 * `signal.<key>`. Values are as the description holds them; null = was not there. `why`: the reason given with it.
 */
export type FieldChange = { field: string; before: unknown; after: unknown; why: string };

type Field = { value: unknown; why: string };

/** Every field that differs between two states of a description, in the order of the form. */
export function fieldChanges(before: Draft, after: Draft): FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field) => {
    const [old, now] = [was.get(field), is.get(field)];
    const same = canonicalJson(old?.value ?? null) === canonicalJson(now?.value ?? null);
    if (same && (old?.why ?? '') === (now?.why ?? '')) return [];
    return [{ field, before: old?.value ?? null, after: now?.value ?? null, why: now?.why ?? '' }];
  });
}

function fieldsOf({ components, answers, signals, ...project }: Draft): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, value] of Object.entries(project)) fields.set(`project.${name}`, { value: shown(value), why: '' });
  for (const { id, ...component } of components) {
    for (const [name, value] of Object.entries(component)) {
      fields.set(`component.${id}.${name}`, { value: shown(value), why: '' });
    }
  }
  for (const [subject, sheet] of Object.entries(answers)) {
    for (const [question, { values, basis }] of Object.entries(sheet)) {
      fields.set(`answer.${subject}.${question}`, { value: shown(values), why: basis });
    }
  }
  for (const [key, { response, reason }] of Object.entries(signals)) {
    fields.set(`signal.${key}`, { value: response, why: reason });
  }
  return fields;
}

/** An empty field holds nothing, whatever its kind. */
function shown(value: unknown): unknown {
  const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? null : value;
}
