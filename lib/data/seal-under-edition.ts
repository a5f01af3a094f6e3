import type { Draft } from '@/lib/cases/project';
import { type CaseRecord, sealRecord } from '@/lib/cases/record';
import { unassuredComponents } from '@/lib/cases/required-level';
import { storable } from '@/lib/cases/text';
import { factsHash } from '@/lib/countries/facts-hash';
import { AppError } from '@/lib/errors';
import { rulebookHash, screen } from '@/lib/rules';
import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import { database } from './client';
import { currentEditions } from './current-editions';
import { editionsOf } from './editions';
import { eventsOf } from './ledger';
import { namesWithin, withNames } from './names';
import type { Screened } from './rescreen';

/**
 * The newest record of a case as it would read had it been screened, on the same date, with another edition of rulebook or
 * facts; what is not named stays as it was. Nothing is written. `sequence` is the act that sealed the newest record. Throws
 * AppError `not-found` for an edition that is not stored, `wrong-state` where the newest version is not screened.
 */
export async function sealUnderEdition(
  number: string,
  sequence: number,
  { edition, facts: factsEdition }: { edition?: string | undefined; facts?: string | undefined },
): Promise<{ record: CaseRecord; screened: { description: Draft; before: Screened; after: Screened } }> {
  const tx = database();
  const { contents, reviews } = await loadContents(tx, caseNumber(number));
  const was = contents.screening;
  if (!was) throw new AppError('wrong-state');
  const { description } = contents.version;
  const editions = await chosenEditions(edition ?? was.rulebook.hash, factsEdition ?? was.facts.hash);
  const screening = screen(description, { ...editions, date: was.date });
  const level = contents.floorLevel === 'head' || contents.requiredLevel === 'head' ? 'head' : screening.approval;
  const events = (await eventsOf(tx, contents.id)).filter((event) => event.sequence <= sequence);
  const caseFile = { ...contents, screening, requiredLevel: level, unassured: unassuredComponents(screening) };
  const record = storable(sealRecord({ caseFile, reviews, events, ...editions }));
  const before = { screening: was, ...(await editionsOf(was)) };
  const shown = { description, before: was, after: screening };
  const named = withNames(shown, await namesWithin(tx, shown));
  return {
    record,
    screened: {
      description: named.description,
      before: { ...before, screening: named.before },
      after: { ...editions, screening: named.after },
    },
  };
}

/** The editions of these hashes: those in force, which may not be stored yet, or stored ones. */
async function chosenEditions(rulebook: string, facts: string): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  const inForce = await currentEditions();
  const now = { rulebook: rulebookHash(inForce.rulebook), facts: factsHash(inForce.facts) };
  return {
    rulebook: rulebook === now.rulebook ? inForce.rulebook : ((await stored('rulebook', rulebook)) as Rulebook),
    facts: facts === now.facts ? inForce.facts : ((await stored('facts', facts)) as FactsEdition),
  };
}

/** Stored by storeEditions from the engine's own types, append-only since. */
async function stored(kind: string, hash: string): Promise<unknown> {
  const row = await database().edition.findUnique({ where: { hash, kind } });
  if (!row) throw new AppError('not-found');
  return row.content;
}
