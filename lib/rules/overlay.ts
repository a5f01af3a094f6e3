import { applyOverlay } from './overlay/apply';
import { MOST_CHARACTERS } from './overlay/form';
import { type Located, parseText } from './overlay/positions';
import { type Overlay, overlaySchema } from './overlay/schema';
import type { Rulebook } from './types';

export { applyOverlay } from './overlay/apply';
export type { Located } from './overlay/positions';
export type { Overlay } from './overlay/schema';

/**
 * Reads an overlay file and lays it over a rulebook: the new edition, or everything that is wrong with the file, each
 * problem with its line, column and path. Pure; the file is plain JSON.
 */
export function readOverlay(
  text: string,
  base: Rulebook,
): { overlay: Overlay; rulebook: Rulebook } | { problems: Located[] } {
  if (text.length > MOST_CHARACTERS) {
    return { problems: [{ line: 1, column: 1, path: '', problem: `Longer than ${MOST_CHARACTERS} characters` }] };
  }
  const parsed = parseText(text.replace(/^\uFEFF/, ''));
  if ('problems' in parsed) return parsed;
  const located = (path: readonly PropertyKey[], problem: string): Located => ({
    ...parsed.at(path),
    path: path.map(String).join('.'),
    problem,
  });
  const checked = readValue(parsed.value);
  if ('problems' in checked) return { problems: checked.problems.map(({ path, problem }) => located(path, problem)) };
  const applied = applyOverlay(base, checked.overlay);
  if ('problems' in applied) return { problems: applied.problems.map(({ path, problem }) => located(path, problem)) };
  return { overlay: checked.overlay, rulebook: applied.rulebook };
}

type Checked = { overlay: Overlay } | { problems: { path: readonly PropertyKey[]; problem: string }[] };

function readValue(value: unknown): Checked {
  try {
    const { success, data, error } = overlaySchema.safeParse(value);
    if (success) return { overlay: data };
    return {
      problems: error.issues.flatMap((issue) => {
        if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, problem: issue.message }];
        return issue.keys.map((key) => ({ path: [...issue.path, key], problem: 'Unknown field' }));
      }),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ path: [], problem: 'Nested too deeply' }] };
  }
}
