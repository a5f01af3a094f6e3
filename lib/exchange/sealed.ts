import { createHash } from 'node:crypto';
import type { CaseRecord } from '@/lib/cases/record-schema';

/** What the exchange forms are drawn from. */
export type Sealed = {
  record: CaseRecord;
  /** SHA-256 of the record, in hexadecimal. */
  hash: string;
  /** Names of today by id of a person: they stand beside the record, never in it. */
  names: Readonly<Record<string, string>>;
  /** Address of the installation, without a slash at its end. */
  base: string;
};

/** Names this program's own terms and, as the namespace of its UUIDs, the things it speaks of. Drawn once; never changes. */
export const SCRUPLE = 'd2b6a4f3-50f1-4b0e-9a54-1a6f0c7d8e21';
export const SCRUPLE_URN = `urn:uuid:${SCRUPLE}`;

/** UUID of a name within a namespace, version 5 (RFC 9562, section 5.5). */
export function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Gives the things of a case their UUIDs. They grow from the hash of its first event: the same thing keeps its UUID through
 * all records of the case, so that a program that read an earlier one recognises it.
 */
export function uuidsOf({ events }: CaseRecord): (item: string) => string {
  const ofCase = uuidV5(SCRUPLE, events[0]?.hash ?? '');
  return (item) => uuidV5(ofCase, item);
}

/** A file by its content: `ni` URI of a SHA-256 (RFC 6920). */
export function contentUri(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}

/** Where the file of an item of evidence is kept, for those who may read the case. */
export function evidenceFileIri({ record, base }: Pick<Sealed, 'record' | 'base'>, item: number): string {
  return `${base}/cases/${record.case.number}/evidence/${item}/file`;
}

/** When the record was sealed: at its last event. */
export function sealedAt({ events, case: { openedAt } }: CaseRecord): string {
  return events.at(-1)?.at ?? openedAt;
}

/** An address that a person typed, as a URI; undefined when it is none. */
export function asUri(typed: string | null): string | undefined {
  return typed && URL.canParse(typed) ? new URL(typed).href : undefined;
}

/** The address that stands for a person at an installation. */
export function personIri(base: string, id: string): string {
  return `${base}/people#${encodeURIComponent(id)}`;
}
