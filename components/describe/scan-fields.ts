import { linesOf } from '@/lib/cases/describe-forms';
import { emptyDraft } from '@/lib/cases/project';
import { scan, scanText } from '@/lib/rules/signals/scan';
import type { Lexicon, Signal } from '@/lib/rules/types';

/** Finds the phrases of one field; the same function for the life of the form, so make it once. */
export type FieldScanner = (text: string) => Signal[];

/**
 * Scanners of the project's title, summary and indicators, one indicator on each line, offsets into the whole text. `states`
 * are those of the components: where all lie in one, it is no third State.
 */
export function projectScanners(
  lexicon: Lexicon,
  states: readonly string[],
): Record<'title' | 'summary' | 'indicators', FieldScanner> {
  return {
    title: (text) => scanText(text, lexicon, { field: 'title', subject: 'project', states }),
    summary: (text) => scanText(text, lexicon, { field: 'summary', subject: 'project', states }),
    indicators: (text) => {
      const lines = linesOf(text);
      const found = scan({ ...emptyDraft, indicators: lines.map((line) => line.text) }, lexicon);
      return found.map((signal) => {
        const start = lines[Number(signal.field.slice('indicators.'.length))]?.start ?? 0;
        return { ...signal, start: signal.start + start, end: signal.end + start };
      });
    },
  };
}

/** Scanners of a component's name and description. The State that it lies in, if it is chosen yet, is no third State. */
export function componentScanners(
  id: string,
  state: string,
  lexicon: Lexicon,
): Record<'name' | 'description', FieldScanner> {
  const states = state === '' ? [] : [state];
  return {
    name: (text) => scanText(text, lexicon, { field: `components.${id}.name`, subject: id, states }),
    description: (text) => scanText(text, lexicon, { field: `components.${id}.description`, subject: id, states }),
  };
}
