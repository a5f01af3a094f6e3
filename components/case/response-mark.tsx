import type { ResponseKind } from '@/lib/cases/review';
import type { Truth } from '@/lib/rules/types';
import { TruthMark } from './truth-mark';

const marks: Record<ResponseKind, Truth> = { agree: 'true', disagree: 'false', needs_evidence: 'unknown' };

/** Agree, disagree, needs evidence: tick, cross, dashed ring, with the word. */
export function ResponseMark({ response, label }: { response: ResponseKind; label: string }) {
  return (
    <span className={`inline-flex items-start gap-2 ${response === 'agree' ? '' : 'font-semibold'}`}>
      <span aria-hidden="true">
        <TruthMark value={marks[response]} label={label} />
      </span>
      {label}
    </span>
  );
}
