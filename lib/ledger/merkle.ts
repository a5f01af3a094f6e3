import { createHash } from 'node:crypto';

/** The hash of a leaf (RFC 6962, section 2.1): a leading 0 keeps it apart from the hash of two nodes. */
export function leafHash(data: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(data).digest();
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** A Merkle tree as RFC 6962 builds it. Every smaller size is a tree that stood before, so each asks for its size. */
export type MerkleTree = {
  size: number;
  /** Root of the first `size` leaves; the hash of nothing for none. */
  root: (size: number) => Buffer;
  /** Proof that the leaf at this position is among the first `size` leaves (section 2.1.1). */
  inclusion: (position: number, size: number) => Buffer[];
  /** Proof that the first `size` leaves begin with the first `earlier` leaves (section 2.1.2). */
  consistency: (earlier: number, size: number) => Buffer[];
};

/** The tree over these leaf hashes, in their order. */
export function merkleTree(leaves: readonly Buffer[]): MerkleTree {
  // levels[k][i] is the node over the 2^k leaves from i * 2^k on; whatever is not full is put together when asked for.
  const levels: Buffer[][] = [[...leaves]];
  for (let below = levels[0]; below && below.length > 1; below = levels.at(-1)) levels.push(pairsOf(below));

  function node(start: number, count: number): Buffer {
    const whole = isPowerOfTwo(count) ? levels[Math.log2(count)]?.[start / count] : undefined;
    if (whole) return whole;
    const left = splitOf(count);
    return nodeHash(node(start, left), node(start + left, count - left));
  }

  function path(position: number, start: number, count: number): Buffer[] {
    if (count <= 1) return [];
    const left = splitOf(count);
    return position < left
      ? [...path(position, start, left), node(start + left, count - left)]
      : [...path(position - left, start + left, count - left), node(start, left)];
  }

  function shared(earlier: number, start: number, count: number, isWhole: boolean): Buffer[] {
    if (earlier === count) return isWhole ? [] : [node(start, count)];
    const left = splitOf(count);
    return earlier <= left
      ? [...shared(earlier, start, left, isWhole), node(start + left, count - left)]
      : [...shared(earlier - left, start + left, count - left, false), node(start, left)];
  }

  return {
    size: leaves.length,
    root: (size) => (size === 0 ? createHash('sha256').digest() : node(0, size)),
    inclusion: (position, size) => path(position, 0, size),
    consistency: (earlier, size) => (earlier === 0 ? [] : shared(earlier, 0, size, true)),
  };
}

function pairsOf(below: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let at = 0; at + 1 < below.length; at += 2) {
    const [left, right] = [below[at], below[at + 1]];
    if (left && right) above.push(nodeHash(left, right));
  }
  return above;
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

/** The largest power of two below the count. */
function splitOf(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
