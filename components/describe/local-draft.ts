import { z } from 'zod';

const PREFIX = 'scruple.draft|';

const localDraftSchema = z.object({
  /** The form's values as typed, untrimmed. */
  values: z.unknown(),
  /** Version of the description and revision of the section that they were typed over. */
  version: z.number().int(),
  revision: z.number().int(),
  /** ISO time of the last keystroke. */
  at: z.string(),
});
/** What a person typed in a section and the server has not confirmed yet; it lives in this browser until it has. */
export type LocalDraft = z.infer<typeof localDraftSchema>;

/** Where a draft belongs: a person, a case, a section of its description. */
export type DraftPlace = { personId: string; caseNumber: string; section: string };

function keyOf({ personId, caseNumber, section }: DraftPlace): string {
  return [PREFIX + personId, caseNumber, section].map(encodeURIComponent).join('|');
}

/** False when the browser refuses to keep it: storage switched off, or full. */
export function keepLocalDraft(place: DraftPlace, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Null when there is none, or when what is there cannot be read. */
export function readLocalDraft(place: DraftPlace): LocalDraft | null {
  try {
    const parsed = localDraftSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function dropLocalDraft(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Storage is switched off, so nothing is kept.
  }
}

/** What else is kept of a case: its words wait for no description to be submitted. */
const OTHER_FORMS = /^(?:review|decide|letter|publication)(?:\.|$)/;

/** Sections of a description of which this browser keeps something that is not saved. */
export function sectionsWithLocalDraft({ personId, caseNumber }: Omit<DraftPlace, 'section'>): string[] {
  const start = keyOf({ personId, caseNumber, section: '' });
  return draftKeys()
    .filter((key) => key.startsWith(start) && key.length > start.length)
    .map((key) => decodeURIComponent(key.slice(start.length)))
    .filter((section) => !OTHER_FORMS.test(section));
}

/** True when this browser keeps anything, of anybody, that is not saved. */
export function hasLocalDrafts(): boolean {
  return draftKeys().length > 0;
}

/** Forgets every draft of every person in this browser; called on signing out. */
export function clearLocalDrafts(): void {
  for (const key of draftKeys()) localStorage.removeItem(key);
}

function draftKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(encodeURIComponent(PREFIX)));
  } catch {
    return [];
  }
}
