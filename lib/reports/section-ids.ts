/** What a finished report contains, in its order. The cover is the first and stands apart. */
export const SECTION_IDS = [
  'decision',
  'project',
  'recipients',
  'country',
  'findings',
  'inherent',
  'contribution',
  'mitigation',
  'assurances',
  'residual',
  'otherReasons',
  'duties',
  'consultation',
  'alternatives',
  'conditions',
  'freezes',
  'errors',
  'unknowns',
  'answers',
  'evidence',
  'changes',
  'publication',
  'norm',
  'proof',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const ANNEXES: readonly SectionId[] = ['norm', 'proof'];

/** The number of a section: 2 to 23 after the cover, then the annexes A and B. */
export function sectionNumber(id: SectionId): string {
  const annex = ANNEXES.indexOf(id);
  return annex >= 0 ? String.fromCharCode(65 + annex) : `${SECTION_IDS.indexOf(id) + 2}`;
}
