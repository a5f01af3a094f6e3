import type { Trace } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { LeafLine } from './leaf-line';
import { TruthMark } from './truth-mark';

/** Every condition of a rule as it came out, nested as the rule is written. */
export function ConditionTree({ trace, words }: { trace: Trace; words: FindingWords }) {
  return (
    <ul className="mt-3 max-w-prose text-small">
      <Branch trace={trace} words={words} />
    </ul>
  );
}

function Branch({ trace, words }: { trace: Trace; words: FindingWords }) {
  const mark = <TruthMark value={trace.value} label={words.t(`truth.condition.${trace.value}`)} />;
  if ('about' in trace) {
    return (
      <li className="flex gap-3 py-1.5">
        {mark}
        <span>
          <LeafLine leaf={trace} words={words} />
        </span>
      </li>
    );
  }
  return (
    <li className="py-1.5">
      <span className="flex gap-3">
        {mark}
        <span className="text-muted">{words.t(`joins.${trace.kind}`)}</span>
      </span>
      <ul className="ms-2 border-s border-hairline ps-4">
        {trace.of.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tree of a sealed finding never changes its order
          <Branch key={index} trace={part} words={words} />
        ))}
      </ul>
    </li>
  );
}
