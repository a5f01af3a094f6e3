import { createPrivateKey } from 'node:crypto';
import { type BundleContent, bundleText, checkpointOf, ledgerOf, type Signer } from '@/lib/ledger/bundle';
import { canonicalJson } from '@/lib/ledger/canonical';
import { type ChainedEvent, eventHash, FIRST_PREVIOUS_HASH } from '@/lib/ledger/chain';
import { publicKeyLine, signText } from '@/lib/ledger/checkpoint';
import { hashOf } from '@/lib/ledger/hash';

/** One file of docs/vectors with what the verifier must say of it. `item` is the first bad one; null when all holds. */
export type Vector = {
  file: string;
  checkpoint?: string;
  key?: string;
  exit: 0 | 1 | 2;
  item: string | null;
  what: string;
};
type Bundle = Record<string, unknown> & {
  events: Record<string, unknown>[];
  rows: Record<string, Record<string, Record<string, unknown>>>;
  ledger: Record<string, unknown> & { leaves: { position: number; proof: string[] }[] };
};
type Act = { kind: string; rows?: BundleContent['rows'] };

/** Test keys, published here: they sign nothing else. The first is that of RFC 8032, section 7.1, test 1. */
const signer: Signer = {
  name: 'vectors.example.org/ledger',
  key: keyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'),
};
const stranger: Signer = { ...signer, key: keyOf('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb') };
const [FIRST, SECOND] = ['SCR-2026-0001', 'SCR-2026-0002'];
const names = { 'person-1': 'Ada Okafor', 'person-2': 'Bao Nguyen' };

/** Every file of docs/vectors by name, and the list of what each must give. Always the same. */
export function makeVectors(): { files: Map<string, string>; vectors: Vector[] } {
  const whole = world(acts('Reasons as they were written, with an umlaut: Münster.'));
  const good = whole.bundle(FIRST, signer);
  const files = new Map([
    ['key.txt', `${publicKeyLine(signer.name, signer.key)}\n`],
    ['checkpoint-1.txt', whole.checkpoints[0]?.note ?? ''],
    ['checkpoint-2.txt', whole.checkpoints[1]?.note ?? ''],
    ['good.json', good],
  ]);
  const vectors: Vector[] = [];
  const add = (vector: Vector, text?: string) => {
    if (text !== undefined) files.set(vector.file, text);
    vectors.push(vector);
  };
  const bad = (file: string, item: string, what: string, change: (bundle: Bundle) => void, by?: Signer) =>
    add({ file, exit: 1, item, what }, changed(good, change, by));

  add({ file: 'good.json', exit: 0, item: null, what: 'Nothing was altered.' });
  for (const kept of ['checkpoint-1.txt', 'checkpoint-2.txt'])
    add({ file: 'good.json', checkpoint: kept, key: 'key.txt', exit: 0, item: null, what: 'Confirms what was kept.' });
  add(
    { file: 'names-removed.json', exit: 0, item: null, what: 'Names stand beside and may be taken out.' },
    changed(good, (bundle) => delete bundle.names),
  );

  bad('event-changed.json', 'event 2', 'One word of an event is another.', ({ events }) => {
    if (events[1]) events[1].actorRole = 'head';
  });
  bad('event-hashed-anew.json', 'event 3', 'An event was changed and hashed anew.', ({ events }) => {
    const event = { ...events[1], kind: 'review-sent-back' } as unknown as ChainedEvent;
    events[1] = { ...event, hash: eventHash({ ...event, caseNumber: FIRST }) };
  });
  bad('event-dropped.json', 'event 2', 'An event in the middle is gone, with its proof.', (bundle) => {
    bundle.events.splice(1, 1);
    bundle.ledger.leaves.splice(1, 1);
  });
  bad('events-reordered.json', 'event 2', 'Two events changed places.', ({ events }) => {
    events.splice(1, 2, ...events.slice(1, 3).reverse());
  });
  bad('event-doubled.json', 'event 3', 'An event stands there twice.', (bundle) => {
    bundle.events.splice(1, 0, ...bundle.events.slice(1, 2));
    bundle.ledger.leaves.splice(1, 0, ...bundle.ledger.leaves.slice(1, 2));
  });
  bad('spliced.json', 'event 5', 'An event of another case was set at the end.', (bundle) => {
    const other: Bundle = JSON.parse(whole.bundle(SECOND, signer));
    bundle.events.splice(4, 1, { ...other.events[1], sequence: 5 });
  });
  bad('row-changed.json', 'row decision decision-1', 'One word of a decision is another.', ({ rows }) => {
    Object.assign(rows.decision?.['decision-1'] ?? {}, { reasons: 'Other reasons.' });
  });
  bad('row-removed.json', 'row decision decision-1', 'A decision is gone.', ({ rows }) => {
    delete rows.decision;
  });
  bad('row-added.json', 'row decision decision-9', 'A decision was slipped in.', ({ rows }) => {
    Object.assign(rows.decision ?? {}, { 'decision-9': { id: 'decision-9' } });
  });
  bad('record-changed.json', 'row record case-1/2', 'One word of a record is another.', ({ rows }) => {
    Object.assign(rows.record?.['case-1/2'] ?? {}, { content: { case: { number: FIRST }, events: [] } });
  });
  bad('proof-changed.json', 'proof of event 1', 'A proof leads elsewhere.', ({ ledger }) => {
    if (ledger.leaves[0]) ledger.leaves[0].position = 3;
  });
  bad('name-changed.json', 'names', 'A name was replaced by another.', (bundle) => {
    bundle.names = { ...names, 'person-1': 'Somebody else' };
  });
  bad(
    'checkpoint-changed.json',
    'signature of the checkpoint',
    'The time of the checkpoint is another.',
    ({ ledger }) => {
      ledger.checkpoint = String(ledger.checkpoint).replace('time 2026-11-24', 'time 2026-11-25');
    },
  );
  bad(
    'checkpoint-forged.json',
    'signature of the checkpoint',
    'The checkpoint is signed by somebody else.',
    ({ ledger }) => {
      ledger.checkpoint = checkpointOf(whole.ledger, '2026-11-24T12:00:00.000Z', stranger).note;
    },
  );
  add(
    { file: 'saved-anew.json', exit: 1, item: 'file', what: 'Another program saved it with other spaces.' },
    JSON.stringify(JSON.parse(good), null, 2),
  );
  add({ file: 'not-a-bundle.json', exit: 2, item: null, what: 'Not a bundle.' }, '{"format":"something else"}');

  bad('cut-short.json', 'checkpoint', 'The last event is gone; the checkpoint still counts it.', cutLast);
  bad('cut-short-signed.json', 'checkpoint', 'The same, signed anew by the installation.', cutLast, signer);
  const cut = world(acts('').filter(([, { kind }]) => kind !== 'decision-recorded'));
  const rewritten = world(acts('Reasons that suit better.'));
  for (const [file, text, words] of [
    ['ledger-cut-short.json', cut.bundle(FIRST, signer), 'A decision was removed'],
    ['rewritten.json', rewritten.bundle(FIRST, signer), 'The history was written anew'],
  ] as const) {
    const what = `${words} and everything signed anew by whoever holds the key`;
    add({ file, exit: 0, item: null, what: `${what}: not found without a checkpoint that was kept.` }, text);
    const item = 'saved checkpoint of 8 events';
    add({ file, checkpoint: 'checkpoint-2.txt', exit: 1, item, what: `${what}: found with one.` });
  }
  const forged = whole.bundle(FIRST, stranger);
  const what = 'Everything is signed with a key of the forger';
  add({ file: 'other-key.json', exit: 0, item: null, what: `${what}: not found without the right key.` }, forged);
  add({ file: 'other-key.json', key: 'key.txt', exit: 1, item: 'public key', what: `${what}: found with it.` });
  files.set('vectors.json', `${JSON.stringify(vectors, null, 2)}\n`);
  return { files, vectors };
}

/** Acts of two cases as they came: the number of the case, and what was done. */
function acts(reasons: string): [string, Act][] {
  const decision = { decision: { 'decision-1': { id: 'decision-1', kind: 'temporary_freeze', reasons } } };
  const condition = { decision_condition: { 'decision-1/1': { decisionId: 'decision-1', number: 1, text: 'Visits' } } };
  return [
    [FIRST, { kind: 'case-opened' }],
    [SECOND, { kind: 'case-opened' }],
    [FIRST, { kind: 'description-submitted', rows: { project_version: { 'version-1': { id: 'version-1' } } } }],
    [FIRST, { kind: 'review-passed-on', rows: { review: { 'review-1': { id: 'review-1', note: '' } } } }],
    [SECOND, { kind: 'description-submitted', rows: { project_version: { 'version-2': { id: 'version-2' } } } }],
    [FIRST, { kind: 'decision-recorded', rows: { ...decision, ...condition } }],
    [SECOND, { kind: 'case-read' }],
    [FIRST, { kind: 'report-exported' }],
  ];
}

/** Two cases and the tree over them, signed after five events and at the end. */
function world(done: [string, Act][]) {
  const cases = new Map<string, { events: ChainedEvent[]; rows: BundleContent['rows'] }>();
  const leaves = done.map(([caseNumber, act], index) => {
    const theCase = cases.get(caseNumber) ?? { events: [], rows: {} };
    cases.set(caseNumber, theCase);
    append(caseNumber, theCase, act, `2026-11-24T10:0${index}:00.000Z`);
    const { sequence = 0, hash = '' } = theCase.events.at(-1) ?? {};
    return { caseNumber, sequence, hash };
  });
  const ledger = ledgerOf(leaves);
  const signed = (by: Signer) => [
    checkpointOf(ledgerOf(leaves.slice(0, 5)), '2026-11-24T11:00:00.000Z', by),
    checkpointOf(ledger, '2026-11-24T12:00:00.000Z', by),
  ];
  const bundle = (caseNumber: string, by: Signer) => {
    const { events, rows } = cases.get(caseNumber) ?? { events: [], rows: {} };
    const [earlier, newest] = signed(by);
    if (!earlier || !newest) throw new Error('There are two checkpoints');
    const bare = events.map(({ caseNumber: _, ...event }) => event);
    return bundleText({ caseNumber, events: bare, rows, names, ledger, newest, earlier: [earlier] }, by.key);
  };
  return { ledger, checkpoints: signed(signer), bundle };
}

/** As lib/data does it: rows first, then the event that seals them and the record before, then the record. */
function append(
  caseNumber: string,
  { events, rows }: { events: ChainedEvent[]; rows: BundleContent['rows'] },
  { kind, rows: written = {} }: Act,
  at: string,
): void {
  const sequence = events.length + 1;
  const caseId = `case-${caseNumber.slice(-1)}`;
  const before = Object.entries(rows.record ?? {}).at(-1);
  const isNew = before && !events.some(({ data }) => data.record === (before[1] as { hash: string }).hash);
  const seals = { ...written, ...(isNew && { record: { [before[0]]: before[1] } }) };
  for (const [table, keys] of Object.entries(written)) rows[table] = { ...rows[table], ...keys };
  const body = {
    caseNumber,
    sequence,
    kind,
    actorId: sequence % 2 === 1 ? 'person-1' : 'person-2',
    actorRole: sequence % 2 === 1 ? 'officer' : 'adviser',
    at,
    data: {
      record: before ? (before[1] as { hash: string }).hash : null,
      sealed: Object.fromEntries(
        Object.entries(seals).map(([table, keys]) => [
          table,
          Object.fromEntries(Object.entries(keys).map(([key, row]) => [key, hashOf(row)])),
        ]),
      ),
    },
    previousHash: events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH,
  };
  events.push({ ...body, hash: eventHash(body) });
  if (kind === 'case-opened' || kind === 'report-exported' || kind === 'case-read') return;
  const content = { case: { number: caseNumber }, events: events.map(({ hash }) => ({ hash })) };
  const record = { caseId, sequence, content, hash: hashOf(content), createdAt: at };
  rows.record = { ...rows.record, [`${caseId}/${sequence}`]: record };
}

/** The bundle with one change; signed anew when somebody is named. */
function changed(text: string, change: (bundle: Bundle) => void, by?: Signer): string {
  const bundle: Bundle = JSON.parse(text);
  change(bundle);
  const { names: beside, seal, ...content } = bundle;
  const besides = beside === undefined ? {} : { names: beside };
  return canonicalJson({ ...content, ...besides, seal: by ? signText(canonicalJson(content), by.key) : seal });
}

function cutLast(bundle: Bundle): void {
  bundle.events.pop();
  bundle.ledger.leaves.pop();
  const last = Object.keys(bundle.rows.record ?? {}).at(-1) ?? '';
  delete bundle.rows.record?.[last];
}

function keyOf(seed: string) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(seed, 'hex')]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
