import type { DecisionFile } from './case-file';
import { freezesOf } from './component-status';
import { isUnconfirmed } from './decision';
import type { ComponentStatus } from './decision-table';

/** An emergency freeze that nobody else has confirmed. `by` is an ISO date; once it has passed, the freeze stands escalated. */
export type UnconfirmedFreeze = { decision: number; components: string[]; by: string; escalated: boolean };

/** Emergency freezes that still hold and that no other person has confirmed, oldest first. `today` is an ISO date. */
export function unconfirmedFreezes(
  {
    decisions,
    components,
  }: {
    decisions: readonly Pick<DecisionFile, 'number' | 'kind' | 'scope' | 'reviewOn'>[];
    components: readonly { id: string; status: ComponentStatus }[];
  },
  today: string,
): UnconfirmedFreeze[] {
  const found = new Map<number, UnconfirmedFreeze>();
  for (const { id } of components.filter(({ status }) => status === 'frozen')) {
    const freezes = freezesOf(id, decisions);
    const [first] = freezes;
    if (!first?.reviewOn || !isUnconfirmed(freezes)) continue;
    const freeze = found.get(first.number);
    if (freeze) freeze.components.push(id);
    else {
      const by = first.reviewOn;
      found.set(first.number, { decision: first.number, components: [id], by, escalated: by < today });
    }
  }
  return [...found.values()].toSorted((a, b) => a.decision - b.decision);
}
