import type { Role } from '@/lib/auth/person';
import type { FactDifference } from './import/differences';

/** Where an edition stands. `compared` = uploaded and not yet proposed. */
export type EditionState = 'compared' | 'proposed' | 'withdrawn' | 'rejected' | 'in-force' | 'replaced';

export type FactsActKind = 'proposed' | 'withdrawn' | 'approved' | 'rejected';

/** What was done with an upload. Times are ISO strings. */
export type FactsActRow = { kind: FactsActKind; reason: string; name: string; role: Role; at: string };

/** One line of the list of editions. */
export type EditionRow = { id: string; name: string; state: EditionState; uploadedBy: string; uploadedAt: string };

/** Cases and components that are open and name a State of which something differs. */
export type Touched = { cases: number; components: number };

/** An upload with everything that a second person reads before they rule. */
export type FactsUpload = EditionRow & {
  note: string;
  hash: string;
  asOf: string;
  facts: number;
  files: { name: string; bytes: number; sha256: string }[];
  acts: FactsActRow[];
  /** The edition that it was compared with. */
  replaces: string;
  /** False once another edition has come into force. */
  isComparedWithCurrent: boolean;
  differences: FactDifference[];
  touched: Touched;
  may: { propose: boolean; withdraw: boolean; rule: boolean };
};
