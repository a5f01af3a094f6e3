import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '@/lib/ledger/canonical';
import type { ChainedEvent } from '@/lib/ledger/chain';
import { type CaseHead, eventLeaf, headsTree, publicKeyLine, signCheckpoint, signText } from '@/lib/ledger/checkpoint';
import { hashOf } from '@/lib/ledger/hash';
import { type MerkleTree, merkleTree } from '@/lib/ledger/merkle';

/** Every event of every case in the order of the tree, and the tree over them. */
export type Ledger = { leaves: readonly CaseHead[]; tree: MerkleTree };
/** A signed checkpoint: how many leaves it covers, its text, and the public key that checks it. */
export type SignedCheckpoint = { size: number; note: string; key: string };
/** Who signs: the name of an installation and its private key. */
export type Signer = { name: string; key: KeyObject };

/** The ledger over these events, oldest first. */
export function ledgerOf(leaves: readonly CaseHead[]): Ledger {
  return { leaves, tree: merkleTree(leaves.map(({ hash }) => eventLeaf(hash))) };
}

/** Signs all that the ledger holds. */
export function checkpointOf(ledger: Ledger, at: string, { name, key }: Signer) {
  const { size } = ledger.tree;
  const root = ledger.tree.root(size);
  const { tree } = headsTree(headsAt(ledger, [size]).get(size) ?? []);
  const heads = tree.root(tree.size);
  const note = signCheckpoint({ origin: name, size, root, heads, at }, key);
  return { size, root: root.toString('hex'), heads: heads.toString('hex'), note, key: publicKeyLine(name, key) };
}

export type BundleContent = {
  caseNumber: string;
  events: readonly Omit<ChainedEvent, 'caseNumber'>[];
  rows: Record<string, Record<string, unknown>>;
  names: Record<string, string>;
  ledger: Ledger;
  /** Covers every event. */
  newest: SignedCheckpoint;
  earlier: readonly SignedCheckpoint[];
};

/** The text of a bundle (docs/bundle.md): canonical, signed, and with the names beside what is signed. */
export function bundleText(
  { caseNumber, events, rows, names, ledger, newest, earlier }: BundleContent,
  key: KeyObject,
): string {
  const { tree, leaves } = ledger;
  const own = leaves.flatMap((leaf, position) => (leaf.caseNumber === caseNumber ? [position] : []));
  const heads = headsAt(
    ledger,
    [newest, ...earlier].map(({ size }) => size),
  );
  const content = {
    format: 'scruple.case-bundle/1',
    case: caseNumber,
    events,
    rows,
    ledger: {
      key: newest.key,
      checkpoint: newest.note,
      leaves: own
        .filter((position) => position < newest.size)
        .map((position) => ({ position, proof: tree.inclusion(position, newest.size).map(inBase64) })),
      head: headOf(heads.get(newest.size) ?? [], caseNumber),
      earlier: earlier.map(({ note, size }) => ({
        note,
        proof: tree.consistency(size, newest.size).map(inBase64),
        head: headOf(heads.get(size) ?? [], caseNumber),
      })),
    },
    namesHash: hashOf(names),
  };
  // The rows are large: each part is written once, for what is signed and for the whole.
  const parts = Object.fromEntries(Object.entries(content).map(([name, part]) => [name, canonicalJson(part)]));
  const seal = signText(objectOf(parts), key);
  return objectOf({ ...parts, names: canonicalJson(names), seal: canonicalJson(seal) });
}

/** The canonical form of an object whose parts are in theirs. */
function objectOf(parts: Record<string, string>): string {
  const names = Object.keys(parts).sort();
  return `{${names.map((name) => `${canonicalJson(name)}:${parts[name]}`).join(',')}}`;
}

/** Where each case stood when the tree had each of these sizes. One walk over the leaves serves them all. */
function headsAt({ leaves }: Ledger, sizes: readonly number[]): Map<number, CaseHead[]> {
  const heads = new Map<string, CaseHead>();
  const found = new Map<number, CaseHead[]>();
  let at = 0;
  for (const size of [...new Set(sizes)].sort((one, other) => one - other)) {
    for (const leaf of leaves.slice(at, size)) heads.set(leaf.caseNumber, leaf);
    found.set(size, [...heads.values()]);
    at = size;
  }
  return found;
}

/** Proof of how many events the case had; null when it had none. */
function headOf(heads: readonly CaseHead[], caseNumber: string) {
  const head = heads.find((each) => each.caseNumber === caseNumber);
  if (!head) return null;
  const { tree, positionOf } = headsTree(heads);
  const position = positionOf(caseNumber);
  const proof = tree.inclusion(position, tree.size).map(inBase64);
  return { sequence: head.sequence, position, cases: tree.size, proof };
}

function inBase64(hash: Buffer): string {
  return hash.toString('base64');
}
