import type { SectionKey, VersionFile } from '@/lib/cases/case-file';
import { bareAnswers } from '@/lib/cases/describe-forms';

type Version = Pick<VersionFile, 'description' | 'saved'>;

/**
 * Sections as their forms edit them: without who said what and when, which the server adds. Their shapes are those of
 * the section schemas in lib/cases/project.ts.
 */
function stored<Section>({ saved }: Version, key: SectionKey, section: Section) {
  const last = saved[key];
  return { section, revision: last?.revision ?? 0, savedAt: last?.at ?? null, by: last?.by ?? null };
}

export function storedProject(version: Version) {
  const { title, summary, donor, implementer, indicators } = version.description;
  return stored(version, 'project', { title, summary, donor, implementer, indicators });
}

export function storedComponents(version: Version) {
  return stored(version, 'components', version.description.components);
}

export function storedSignals(version: Version) {
  const responses = Object.entries(version.description.signals);
  const bare = responses.map(([key, { response, reason }]) => [key, { response, reason }] as const);
  return stored(version, 'signals', Object.fromEntries(bare));
}

export function storedAnswers(version: Version, subject: string) {
  return stored(version, `answers.${subject}`, bareAnswers(version.description.answers[subject] ?? {}));
}

export function storedSection(version: Version, key: SectionKey) {
  if (key === 'project') return storedProject(version);
  if (key === 'components') return storedComponents(version);
  if (key === 'signals') return storedSignals(version);
  return storedAnswers(version, key.slice('answers.'.length));
}
