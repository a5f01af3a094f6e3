import type { CaseRecord } from '@/lib/cases/record-schema';
import { type LanguagePack, type Names, reportWords } from './words';

/**
 * What to call the people of a record where their names are not told: the role in which each first acted, numbered in
 * order of first appearance. Whoever is named without having acted is a person with a number.
 */
export function roleNames(record: CaseRecord, pack: LanguagePack): Names {
  const { t, own } = reportWords(pack, {});
  const roles = new Map<string, string>();
  for (const { actorId, actorRole } of record.events) if (!roles.has(actorId)) roles.set(actorId, actorRole);
  for (const { decider, level } of record.decisions) if (!roles.has(decider.id)) roles.set(decider.id, level.key);
  const counts = new Map<string, number>();
  const everybody = new Set([...roles.keys(), ...peopleIn(record)]);
  return Object.fromEntries(
    [...everybody].map((id) => {
      const key = roles.get(id) ?? '';
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      const role = key === '' ? t('publication.person') : own('roles', { key, words: key });
      return [id, t('publication.roleNumber', { role, number })];
    }),
  );
}

/** The id of everybody who is named anywhere in this value: a person is an object that holds an id alone, or a `by`. */
function peopleIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1 && first[0] === 'id' && typeof first[1] === 'string') return [first[1]];
  return entries.flatMap(([key, part]) => (key === 'by' && typeof part === 'string' ? [part] : peopleIn(part)));
}
