import { linesOf } from '@/lib/cases/describe-forms';
import { emptyDraft } from '@/lib/cases/project';
import { lexicon } from '@/lib/rules/signals/lexicon';
import { scan, scanText } from '@/lib/rules/signals/scan';
import type { Signal } from '@/lib/rules/types';

/** Phrases of the project's title. */
export const scanTitle = (text: string) => scanText(text, lexicon, { field: 'title', subject: 'project' });

/** Phrases of the project's summary. */
export const scanSummary = (text: string) => scanText(text, lexicon, { field: 'summary', subject: 'project' });

/** Phrases of the indicators, one on each line, with offsets into the whole text. */
export function scanIndicators(text: string): Signal[] {
  const lines = linesOf(text);
  const found = scan({ ...emptyDraft, indicators: lines.map((line) => line.text) }, lexicon);
  return found.map((signal) => {
    const start = lines[Number(signal.field.slice('indicators.'.length))]?.start ?? 0;
    return { ...signal, start: signal.start + start, end: signal.end + start };
  });
}

/** Phrases of a component's name or description; the same function for the life of the form. */
export function componentScanners(id: string) {
  return {
    name: (text: string) => scanText(text, lexicon, { field: `components.${id}.name`, subject: id }),
    description: (text: string) => scanText(text, lexicon, { field: `components.${id}.description`, subject: id }),
  };
}
