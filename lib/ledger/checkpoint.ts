import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { leafHash, merkleTree } from '@/lib/ledger/merkle';

/** What a checkpoint says: so many events, this root over all of them, this root over the last event of each case. */
export type CheckpointBody = {
  /** Name of the installation; the first line. */
  origin: string;
  size: number;
  root: Buffer;
  heads: Buffer;
  /** RFC 3339 in UTC. */
  at: string;
};

/** Where a case stood at a checkpoint: how many events, and the hash of the last. */
export type CaseHead = { caseNumber: string; sequence: number; hash: string };

const ED25519 = Buffer.of(1);

/** The private key of an installation: Ed25519, PKCS #8, in base64. Throws when it is something else. */
export function readLedgerKey(base64: string): KeyObject {
  const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('The key of the ledger must be an Ed25519 key');
  return key;
}

/** The public key as a line of text: name, id and key, as signed notes of the Go checksum database write it. */
export function publicKeyLine(name: string, key: KeyObject): string {
  const bytes = publicBytes(key);
  return `${name}+${keyId(name, bytes).toString('hex')}+${Buffer.concat([ED25519, bytes]).toString('base64')}`;
}

/** A checkpoint as text that can be printed, mailed or pasted: five lines, an empty one, and the signature. */
export function signCheckpoint({ origin, size, root, heads, at }: CheckpointBody, key: KeyObject): string {
  const text = `${origin}\n${size}\n${root.toString('base64')}\nheads ${heads.toString('base64')}\ntime ${at}\n`;
  const id = keyId(origin, publicBytes(key));
  const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64');
  return `${text}\n\u2014 ${origin} ${signature}\n`;
}

/** The signature of a bundle, in base64. */
export function signText(text: string, key: KeyObject): string {
  return sign(null, Buffer.from(text), key).toString('base64');
}

/** The leaf of an event is its hash, as 32 bytes. */
export function eventLeaf(hash: string): Buffer {
  return leafHash(Buffer.from(hash, 'hex'));
}

/** The tree over where each case stood, in the order of their numbers, and the place of each in it. */
export function headsTree(heads: readonly CaseHead[]) {
  const sorted = [...heads].sort((one, other) => (one.caseNumber < other.caseNumber ? -1 : 1));
  const tree = merkleTree(
    sorted.map(({ caseNumber, sequence, hash }) => leafHash(Buffer.from(`${caseNumber} ${sequence} ${hash}`))),
  );
  return { tree, positionOf: (caseNumber: string) => sorted.findIndex((head) => head.caseNumber === caseNumber) };
}

function keyId(name: string, publicKey: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(publicKey).digest().subarray(0, 4);
}

/** The last 32 bytes of an Ed25519 key in SPKI form are the key itself. */
function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
}
