/** A field's name and what it held when the page became ready. */
export type EarlyEntry = { name: string; value: string | string[] };

/**
 * What a person typed or chose in a form before its scripts were ready, on a slow line. Read while the form is first
 * rendered in the browser: React and react-hook-form put the server's values back a moment later.
 */
export function typedEarly(formId: string): EarlyEntry[] {
  if (typeof document === 'undefined') return [];
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return [];
  const changed = new Set([...form.elements].filter(isChanged).map((element) => element.getAttribute('name') ?? ''));
  changed.delete('');
  return [...changed].map((name) => ({ name, value: entryOf(form, name) }));
}

function isChanged(element: Element): boolean {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (element instanceof HTMLSelectElement) return [...element.options].some((o) => o.selected !== o.defaultSelected);
  if (!(element instanceof HTMLInputElement)) return false;
  const isChoice = element.type === 'radio' || element.type === 'checkbox';
  return isChoice ? element.checked !== element.defaultChecked : element.value !== element.defaultValue;
}

function entryOf(form: HTMLFormElement, name: string): string | string[] {
  const values = new FormData(form).getAll(name).map(String);
  const isList = [...form.elements].some(
    (element) => element instanceof HTMLInputElement && element.name === name && element.type === 'checkbox',
  );
  return isList ? values : (values[0] ?? '');
}
