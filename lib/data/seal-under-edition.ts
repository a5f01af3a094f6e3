import type { CaseContents } from '@/lib/cases/case-file';
import type { Draft } from '@/lib/cases/project';
import { type CaseRecord, sealRecord } from '@/lib/cases/record';
import { storable } from '@/lib/cases/text';
import { factsHash } from '@/lib/countries/facts-hash';
import { AppError } from '@/lib/errors';
import { rulebookHash, screen } from '@/lib/rules';
import type { DecisionLevel, FactsEdition, Rulebook, Screening } from '@/lib/rules/types';
import { loadContents } from './case-contents';
import { database } from './client';
import { currentEditions } from './current-editions';
import { editionsOf } from './editions';
import { namesWithin, withNames } from './names';
import type { Screened } from './rescreen';
import { readContent } from './version-content';

/**
 * A sealed record as it would read had its version been screened, on the same date, with another edition of rulebook or
 * facts; what is not named stays as it was. Only what a screening says is made anew: what people did stands as it was
 * sealed. Nothing is written. Throws AppError `not-found` for an edition that is not stored, `wrong-state` where the version
 * was not screened.
 */
export async function sealUnderEdition(
  record: CaseRecord,
  { edition, facts }: { edition?: string | undefined; facts?: string | undefined },
): Promise<{ record: CaseRecord; screened: { description: Draft; before: Screened; after: Screened } }> {
  const tx = database();
  const { contents } = await loadContents(tx, record.case.number);
  const { description, screening: was, floorLevel } = await screenedVersion(contents.id, record);
  const editions = await chosenEditions(edition ?? was.rulebook.hash, facts ?? was.facts.hash);
  const screening = screen(description, { ...editions, date: was.date });
  const caseFile: CaseContents = {
    ...contents,
    version: { ...contents.version, description },
    screening,
    floorLevel,
    requiredLevel: floorLevel === 'head' || record.case.requiredLevel?.key === 'head' ? 'head' : screening.approval,
    // Nothing of these is ever taken away: what the record holds comes first.
    decisions: contents.decisions.slice(0, record.decisions.length),
    work: {
      entries: contents.work.entries.slice(0, record.work.entries.length),
      pinned: record.work.pinned && contents.work.pinned,
    },
  };
  const anew = storable(sealRecord({ caseFile, reviews: [], events: [], ...editions }));
  const shown = { description, before: was, after: screening };
  const named = withNames(shown, await namesWithin(tx, shown));
  return {
    record: {
      ...record,
      case: { ...record.case, requiredLevel: anew.case.requiredLevel, levelReason: anew.case.levelReason },
      project: { ...record.project, answers: anew.project.answers, quotes: anew.project.quotes },
      screening: anew.screening,
      rules: anew.rules,
      guideline: anew.guideline,
      countryFacts: anew.countryFacts,
      sources: anew.sources,
      work: { ...record.work, levels: anew.work.levels },
    },
    screened: {
      description: named.description,
      before: { ...(await editionsOf(was)), screening: named.before },
      after: { ...editions, screening: named.after },
    },
  };
}

/** What was screened when this record was sealed, and the level that no work can go below. */
async function screenedVersion(
  caseId: string,
  record: CaseRecord,
): Promise<{ description: Draft; screening: Screening; floorLevel: DecisionLevel }> {
  const version = await database().projectVersion.findUnique({
    where: { caseId_number: { caseId, number: record.project.version } },
    include: { screening: { include: { floor: true } } },
  });
  if (!record.screening || !version?.screening) throw new AppError('wrong-state');
  const { result, floor, requiredLevel } = version.screening;
  return {
    description: readContent(version.content).description,
    // Written by storeScreening from the engine's own result and sealed since.
    screening: result as unknown as Screening,
    floorLevel: (floor?.level ?? requiredLevel) === 'head' ? 'head' : 'senior_official',
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
