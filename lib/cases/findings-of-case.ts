import type { CaseContents } from '@/lib/cases/case-file';

/** A finding of the newest screening, or one that was worked on before. */
export function isOfCase(finding: string, { screening, work }: Pick<CaseContents, 'screening' | 'work'>): boolean {
  const known = [...(screening?.findings ?? []).map(({ id }) => id), ...work.entries.map(({ findingId }) => findingId)];
  return known.includes(finding);
}
