/**
 * Checks the bundle of a case: npm run -s verify -- BUNDLE [--checkpoint FILE] [--key FILE] [--json]
 *
 * This one file needs nothing but Node: no other part of the program, no package, no network. Copy it elsewhere and read
 * it; docs/bundle.md says what it checks. It ends with 0 when everything holds, with 1 when something was altered, and
 * with 2 when it was called wrongly or could not read what it was given.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FORMAT = 'scruple.case-bundle/1';
const NOTHING_BEFORE = '0'.repeat(64);
const SHOWN = 20;

/** What was given cannot be read at all; there is nothing to verify. */
export class Unreadable extends Error {}

// ---------------------------------------------------------------- canonical JSON (RFC 8785) and hashes

/** The one form of a JSON value: keys in the order of their UTF-16 units, no space, numbers and texts as ECMAScript writes them. */
export function canonical(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const form = forms.get(value);
  if (form !== undefined) return form;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Forms that are wanted more than once: rows are most of a bundle, and their words are hashed by themselves too. */
const forms = new WeakMap();

function rememberForms(rows) {
  for (const row of Object.values(rows).flatMap((keys) => Object.values(keys ?? {})))
    for (const part of [row?.content, row]) if (isObject(part)) forms.set(part, canonical(part));
}

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hashOf = (value) => sha256(canonical(value)).toString('hex');
const leafOf = (data) => sha256(Buffer.of(0), data);
const nodeOf = (left, right) => sha256(Buffer.of(1), left, right);
const isHash = (text) => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const entriesOf = (value) => (isObject(value) ? Object.entries(value) : []);
const bytesOf = (base64) => Buffer.from(typeof base64 === 'string' ? base64 : '', 'base64');

// ---------------------------------------------------------------- Merkle proofs (RFC 6962, checked as in RFC 9162)

/** Is this leaf at this position of the tree of this size with this root? */
export function isAmong({ leaf, position, size, proof, root }) {
  if (!Number.isInteger(position) || position < 0 || position >= size) return false;
  let [node, last, hash] = [position, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeOf(sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = nodeOf(hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.equals(root);
}

/** Does the tree of this size and root begin with the tree of the earlier size and root? */
export function followsFrom({ earlier, earlierRoot, size, root, proof }) {
  if (!Number.isInteger(earlier) || earlier < 1 || earlier > size) return false;
  if (earlier === size) return proof.length === 0 && earlierRoot.equals(root);
  const path = Number.isInteger(Math.log2(earlier)) ? [earlierRoot, ...proof] : proof;
  if (path.length === 0) return false;
  let [node, last] = [earlier - 1, size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [old, whole] = [path[0], path[0]];
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeOf(sibling, old);
      whole = nodeOf(sibling, whole);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else whole = nodeOf(whole, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && old.equals(earlierRoot) && whole.equals(root);
}

// ---------------------------------------------------------------- keys, signatures, checkpoints

/** Reads `name+id+key`, one to a line. */
export function readKeys(text) {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, , base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
      const bytes = bytesOf(base64);
      if (!name || bytes.length !== 33 || bytes[0] !== 1)
        throw new Unreadable(`"${line.slice(0, 60)}" is not a public key.`);
      const key = { line, name, bytes: bytes.subarray(1) };
      if (line !== keyLine(key))
        throw new Unreadable(`"${line.slice(0, 60)}" is not a public key: its id does not fit it.`);
      return key;
    });
}

const keyId = (name, bytes) => sha256(`${name}\n`, Buffer.of(1), bytes).subarray(0, 4);
const keyLine = ({ name, bytes }) =>
  `${name}+${keyId(name, bytes).toString('hex')}+${Buffer.concat([Buffer.of(1), bytes]).toString('base64')}`;

function isSignedBy({ bytes }, text, signature) {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return signature.length === 64 && verifySignature(null, Buffer.from(text), key, signature);
}

/**
 * Reads a checkpoint, also out of a mail that quotes it: ends of lines, spaces at the end, marks of quotation and the kind
 * of dash do not count. Null when there is none.
 */
export function readCheckpoint(written) {
  const lines = String(written)
    .split(/\r?\n/)
    .map((line) => line.replace(/^(> ?)+/, '').trim());
  const at = lines.findIndex((line) => /^(\u2014|\u2013|--?) \S+ \S+$/.test(line));
  const [origin, size = '', root = '', heads = '', time = ''] = lines.slice(Math.max(at - 6, 0), at - 1);
  if (at < 6 || lines[at - 1] !== '' || !/^[1-9][0-9]*$/.test(size)) return null;
  const [, name, signature] = lines[at].split(' ');
  const given = { origin, size: Number(size), name, signature: bytesOf(signature), time: time.replace('time ', '') };
  const [rootBytes, headsBytes] = [bytesOf(root), bytesOf(heads.replace('heads ', ''))];
  if (rootBytes.length !== 32 || headsBytes.length !== 32) return null;
  const said = [`heads ${headsBytes.toString('base64')}`, `time ${given.time}`, ''];
  const body = [origin, size, rootBytes.toString('base64'), ...said].join('\n');
  const text = `${body}\n\u2014 ${name} ${given.signature.toString('base64')}\n`;
  return { ...given, root: rootBytes, heads: headsBytes, body, text };
}

function isSignedCheckpoint({ origin, name, body, signature }, keys) {
  return keys.some(
    (key) =>
      name === origin &&
      keyId(name, key.bytes).equals(signature.subarray(0, 4)) &&
      isSignedBy(key, body, signature.subarray(4)),
  );
}

// ---------------------------------------------------------------- the bundle

/**
 * Everything that is wrong with a bundle, first things first, and what could not be checked.
 * @param {string} text the bundle as it was exported
 * @param {{ checkpoint?: string, key?: string }} [saved] texts kept by the reader: a checkpoint, and one or more public keys
 */
export function verifyBundle(text, saved = {}) {
  const bundle = readBundle(text);
  const problems = [];
  const unchecked = [];
  const wrong = (item, words) => problems.push({ item, words });
  const { events, rows, ledger } = bundle;

  rememberForms(rows);
  if (canonical(bundle) !== text)
    wrong('file', 'is not in its canonical form: it was altered, or saved anew by another program');
  checkEvents(bundle.case, events, wrong);
  checkRows(events, rows, wrong);
  checkRecords(bundle.case, events, rows, wrong);
  const keys = trustedKeys(ledger, saved, wrong, unchecked);
  const checkpoint = readCheckpoint(ledger.checkpoint);
  if (!checkpoint || checkpoint.text !== ledger.checkpoint) wrong('checkpoint', 'cannot be read');
  else {
    if (!isSignedCheckpoint(checkpoint, keys))
      wrong('signature of the checkpoint', 'does not fit the public key: forged, or of another installation');
    checkLeaves(events, ledger, checkpoint, wrong);
    checkHead(bundle.case, events, ledger.head, checkpoint, 'checkpoint', wrong);
    const earlier = checkEarlier(bundle, checkpoint, keys, wrong);
    if (saved.checkpoint === undefined)
      unchecked.push(
        'No checkpoint saved earlier was given. Whoever holds the key of the installation could have removed the newest events, or written a whole history anew, and signed it again: that cannot be told from this file alone.',
      );
    else checkSaved(saved.checkpoint, { bundle, checkpoint, earlier, keys }, wrong, unchecked);
  }
  checkSeal(bundle, ledger, wrong, unchecked);
  return { problems, unchecked, bundle, checkpoint };
}

function readBundle(text) {
  let bundle;
  try {
    bundle = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`This is not JSON: ${error.message}.`);
  }
  if (!isObject(bundle) || bundle.format !== FORMAT)
    throw new Unreadable(`This is not a bundle of the format ${FORMAT}.`);
  const { events, rows, ledger } = bundle;
  if (
    !Array.isArray(events) ||
    !events.every(isObject) ||
    !isObject(rows) ||
    !isObject(ledger) ||
    typeof bundle.case !== 'string'
  )
    throw new Unreadable('A part of the bundle is missing: case, events, rows or ledger.');
  return bundle;
}

/** Numbered without a gap, each linked to the one before, each with the hash that belongs to its words. */
function checkEvents(caseNumber, events, wrong) {
  if (events.length === 0) wrong('events', 'are missing');
  let previous = NOTHING_BEFORE;
  for (const [index, event] of events.entries()) {
    const { sequence, kind, actorId, actorRole, at, data, previousHash, hash } = event;
    const item = `event ${index + 1}`;
    if (sequence !== index + 1)
      wrong(item, `stands here with the number ${sequence}: an event was dropped, doubled or moved`);
    else if (hashOf({ caseNumber, sequence, kind, actorId, actorRole, at, data, previousHash }) !== hash)
      wrong(item, 'does not have the hash that belongs to its words: it was altered, or is of another case');
    else if (previousHash !== previous) wrong(item, 'does not link to the event before it');
    previous = hash;
  }
}

/** Each row that an event sealed is there and unaltered, and there is no other. */
function checkRows(events, rows, wrong) {
  const sealed = new Map();
  for (const { sequence, data } of events)
    for (const [table, keys] of entriesOf(data?.sealed))
      for (const [key, hash] of entriesOf(keys)) {
        const item = `row ${table} ${key}`;
        if (sealed.has(item))
          wrong(item, `is sealed twice: by event ${sealed.get(item).sequence} and by event ${sequence}`);
        else
          sealed.set(item, {
            sequence,
            hash,
            row:
              Object.hasOwn(rows, table) && isObject(rows[table]) && Object.hasOwn(rows[table], key)
                ? rows[table][key]
                : undefined,
          });
      }
  for (const [item, { sequence, hash, row }] of sealed)
    if (row === undefined) wrong(item, `is missing; event ${sequence} sealed it`);
    else if (hashOf(row) !== hash) wrong(item, `is not as event ${sequence} sealed it: it was altered`);
  for (const [table, keys] of Object.entries(rows))
    for (const key of Object.keys(keys ?? {}))
      if (!sealed.has(`row ${table} ${key}`)) wrong(`row ${table} ${key}`, 'was sealed by no event: it was added');
}

/** Each record has its own hash, is of this case, and tells the history as the chain does. */
function checkRecords(caseNumber, events, rows, wrong) {
  const records = Object.values(rows.record ?? {}).sort((one, other) => one?.sequence - other?.sequence);
  for (const { sequence, content, hash } of records.filter(isObject)) {
    const item = `record ${sequence}`;
    const told = listOf(content?.events);
    if (hashOf(content) !== hash) wrong(item, 'does not have the hash that belongs to its words');
    else if (content?.case?.number !== caseNumber) wrong(item, 'is of another case');
    else if (told.length !== sequence || told.some((event, index) => event?.hash !== events[index]?.hash))
      wrong(item, 'tells another history than the events');
  }
  for (const { sequence, data } of events) {
    const last = records.filter((record) => record?.sequence < sequence).at(-1)?.hash ?? null;
    if (data?.record !== last) wrong(`event ${sequence}`, 'does not name the record that was sealed before it');
  }
}

function trustedKeys(ledger, saved, wrong, unchecked) {
  let own = [];
  try {
    own = readKeys(String(ledger.key));
  } catch {
    wrong('public key', 'cannot be read');
  }
  if (own.length !== 1) return [];
  if (saved.key === undefined) {
    unchecked.push(
      'The public key was taken from the bundle itself. Compare it with one that you had from the installation by another way (--key).',
    );
    return own;
  }
  const kept = readKeys(saved.key);
  if (!kept.some(({ bytes }) => bytes.equals(own[0].bytes)))
    wrong('public key', 'is not the one that was given with --key');
  return kept;
}

function checkLeaves(events, ledger, { size, root }, wrong) {
  const leaves = listOf(ledger.leaves);
  let before = -1;
  for (const [index, { sequence, hash }] of events.entries()) {
    const { position, proof } = leaves[index] ?? {};
    const claim = {
      leaf: leafOf(Buffer.from(isHash(hash) ? hash : '', 'hex')),
      position,
      size,
      proof: listOf(proof).map(bytesOf),
      root,
    };
    if (!isAmong(claim) || position <= before)
      wrong(`proof of event ${sequence}`, 'does not lead to the root of the checkpoint');
    before = position;
  }
  if (leaves.length !== events.length)
    wrong('proofs', `are given for ${leaves.length} events, and there are ${events.length}`);
}

/** The checkpoint also says how many events each case has: a case that was cut short no longer fits it. */
function checkHead(caseNumber, events, head, { heads }, item, wrong) {
  const { sequence, position, cases, proof } = isObject(head) ? head : {};
  const { hash } = events[sequence - 1] ?? {};
  if (!isHash(hash))
    return wrong(
      item,
      `counts ${sequence ?? 'other'} events of this case, and the bundle holds ${events.length}: events were cut off`,
    );
  const leaf = leafOf(Buffer.from(`${caseNumber} ${sequence} ${hash}`));
  if (!isAmong({ leaf, position, size: cases, proof: listOf(proof).map(bytesOf), root: heads }))
    return wrong(item, 'does not confirm where this case stood');
  if (item === 'checkpoint' && sequence !== events.length)
    wrong(item, `counts ${sequence} events of this case, and the bundle holds ${events.length}`);
}

/** Every checkpoint before the newest is the beginning of the newest, and said the same of this case. */
function checkEarlier(bundle, newest, keys, wrong) {
  const { events, ledger } = bundle;
  const first = listOf(ledger.leaves)[0]?.position;
  return listOf(ledger.earlier).flatMap((entry) => {
    const checkpoint = readCheckpoint(entry?.note);
    const item = `checkpoint of ${checkpoint?.size ?? 'unknown'} events`;
    if (!checkpoint || checkpoint.text !== entry.note) return wrong(item, 'cannot be read') ?? [];
    const { size, root } = checkpoint;
    const proof = listOf(entry.proof).map(bytesOf);
    // After a change of key the older signatures are checked by whoever kept the older key.
    const mayBeOlder = keys.every(
      (key) => !keyId(checkpoint.name, key.bytes).equals(checkpoint.signature.subarray(0, 4)),
    );
    if (!mayBeOlder && !isSignedCheckpoint(checkpoint, keys))
      wrong(`signature of the ${item}`, 'does not fit the public key');
    if (!followsFrom({ earlier: size, earlierRoot: root, size: newest.size, root: newest.root, proof }))
      wrong(item, 'is not the beginning of the newest checkpoint: the ledger was rewritten');
    if (isObject(entry.head)) checkHead(bundle.case, events, entry.head, checkpoint, item, wrong);
    else if (first < size) wrong(item, 'already covers this case, but the bundle does not show how it stood then');
    return [checkpoint];
  });
}

/** A checkpoint that the reader kept, on paper or in a mail, is one of those that the bundle follows from. */
function checkSaved(text, { bundle, checkpoint, earlier, keys }, wrong, unchecked) {
  const saved = readCheckpoint(text);
  if (!saved) throw new Unreadable('The file given with --checkpoint holds no checkpoint.');
  const item = `saved checkpoint of ${saved.size} events`;
  if (!isSignedCheckpoint(saved, keys)) return wrong(`signature of the ${item}`, 'does not fit the public key');
  if (saved.size > checkpoint.size)
    return wrong(
      item,
      `covers more than the ledger of the bundle, which has ${checkpoint.size} events: the ledger was cut short`,
    );
  const same = [checkpoint, ...earlier].filter(({ size }) => size === saved.size);
  if (same.length === 0)
    return wrong(item, 'is not among the checkpoints that the bundle follows from: the ledger was rewritten');
  if (!same.some(({ root, heads }) => root.equals(saved.root) && heads.equals(saved.heads)))
    return wrong(item, 'says another thing than the bundle: the ledger was rewritten');
  const after = listOf(bundle.ledger.leaves).filter(({ position }) => position >= saved.size).length;
  if (after > 0)
    unchecked.push(
      `${after} of the ${bundle.events.length} events came after the saved checkpoint; removal of the newest of them cannot be told.`,
    );
}

/** The whole file is signed, names apart: they stand beside, and may be taken out. */
function checkSeal(bundle, ledger, wrong, unchecked) {
  const { names, seal, ...rest } = bundle;
  const [key] = readOr(() => readKeys(String(ledger.key)), []);
  if (names === undefined) unchecked.push('The names were taken out of this file; people appear by id.');
  else if (hashOf(names) !== bundle.namesHash) wrong('names', 'are not those that were exported with this bundle');
  if (!key || !isSignedBy(key, canonical(rest), bytesOf(seal)) || bytesOf(seal).toString('base64') !== seal)
    wrong('signature of the bundle', 'does not fit its words: something in this file was altered after the export');
}

function readOr(read, instead) {
  try {
    return read();
  } catch {
    return instead;
  }
}

// ---------------------------------------------------------------- the command

function main(given) {
  const files = {};
  const rest = [];
  let inJson = false;
  for (let at = 0; at < given.length; at += 1) {
    const option = /^--(checkpoint|key)$/.exec(given[at])?.[1];
    if (option) files[option] = given[++at] ?? '';
    else if (given[at] === '--json') inJson = true;
    else rest.push(given[at]);
  }
  if (rest.length !== 1 || rest[0].startsWith('--'))
    throw new Unreadable('Usage: npm run -s verify -- BUNDLE [--checkpoint FILE] [--key FILE] [--json]');
  const saved = Object.fromEntries(Object.entries(files).map(([option, file]) => [option, readText(file)]));
  const found = verifyBundle(readText(rest[0]), saved);
  return inJson ? reportAsJson(found) : report(found, saved);
}

function readText(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${error.message}.`);
  }
}

function report({ problems, unchecked, bundle, checkpoint }, saved) {
  const say = (line) => process.stdout.write(`${line}\n`);
  for (const { item, words } of problems.slice(0, SHOWN)) say(`ALTERED: ${item} ${words}.`);
  if (problems.length > SHOWN) say(`... and ${problems.length - SHOWN} more.`);
  if (problems.length === 0) {
    say(`${bundle.case}: nothing was altered. ${bundle.events.length} events, ${rowsIn(bundle)} sealed rows.`);
    say(
      `Under the checkpoint of ${checkpoint.time}: ${checkpoint.size} events in all, root ${checkpoint.root.toString('base64')}.`,
    );
    if (saved.checkpoint !== undefined) say('The checkpoint that you kept is confirmed.');
  }
  for (const words of unchecked) say(`Not checked: ${words}`);
  return problems.length === 0 ? 0 : 1;
}

/** The same for a program, with what can be shown of the case: its newest record and the names. */
function reportAsJson({ problems, unchecked, bundle, checkpoint }) {
  const records = Object.values(bundle.rows.record ?? {}).sort((one, other) => one?.sequence - other?.sequence);
  const result = {
    case: bundle.case,
    problems: problems.slice(0, SHOWN),
    unchecked,
    events: bundle.events.length,
    rows: rowsIn(bundle),
    key: bundle.ledger.key ?? null,
    checkpoint: checkpoint && { origin: checkpoint.origin, time: checkpoint.time, size: checkpoint.size },
    record: records.at(-1)?.content ?? null,
    names: bundle.names ?? {},
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return problems.length === 0 ? 0 : 1;
}

function rowsIn({ rows }) {
  return Object.values(rows).reduce((count, keys) => count + Object.keys(keys ?? {}).length, 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof RangeError)) throw error;
    // What is nested without end runs out of the stack.
    process.stderr.write(error instanceof RangeError ? 'The bundle is nested too deeply.\n' : `${error.message}\n`);
    process.exitCode = 2;
  }
}
