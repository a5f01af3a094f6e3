import type { Subject, Trace } from '../types';
import { countriesOf, type Run } from './run';

/** Do the components lie in two or more States? Open while a State that is not yet named could make the second. */
export function severalStates(run: Run, subject: Subject): Trace {
  return { kind: 'several-states', value: valueFor(run), of: [], subject };
}

function valueFor(run: Run): Trace['value'] {
  if (countriesOf(run.description).length > 1) return 'true';
  if (run.components.size === 0) return 'unknown';
  const isOpen = [...run.components.values()].some(({ country }) => country === '');
  return isOpen && run.components.size > 1 ? 'unknown' : 'false';
}
