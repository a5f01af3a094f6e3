'use client';

import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { mergedFields, type Side } from '@/lib/cases/merge-fields';
import { fieldProblems } from '@/lib/cases/problems';
import { createAutosaver, type SaveState } from './autosave';
import { dropLocalDraft, keepLocalDraft, readLocalDraft } from './local-draft';
import { fetchSection, type SectionPlace, type StoredSection, sendSection } from './send-section';
import { useResume } from './use-resume';

type SectionParts<Typed, Section> = {
  place: SectionPlace;
  stored: StoredSection<Section>;
  /** What is typed, as the form holds it, and how it is made from a section. */
  typed: z.ZodType<Typed>;
  toTyped: (section: Section) => Typed;
  /** From what is typed to the section that is sent. */
  schema: z.ZodType<Section>;
};

/** Two states of one section; `base` is what both began with, or null when nobody knows. */
export type Rival<Typed> = { base: Typed | null; mine: Typed; theirs: Typed; by: string | null; at: string | null };

export type SectionSaver<Typed> = {
  /** What the form starts from. A new `generation` means: start the form anew from these. */
  typed: Typed;
  generation: number;
  state: SaveState;
  change: (typed: Typed) => void;
  flush: () => Promise<boolean>;
  retry: () => void;
  /** When the words that this browser had kept were typed, if the form started from them. */
  restoredAt: string | null;
  /** False when the browser keeps nothing, so that a lost page is a lost text. */
  isKept: boolean;
  /** What somebody else saved meanwhile, once it was fetched, beside what was typed here. */
  rival: Rival<Typed> | null;
  fetchRival: () => Promise<boolean>;
  /** Goes on from what was typed here and what they saved, field by field, and saves it over theirs. */
  settle: (choices: Readonly<Record<string, Side>>) => void;
};

// Pages come back from the router's memory with what the server had when they were first opened.
const newest = new Map<string, StoredSection<unknown> & { version: number }>();

/** Saves a section as it is typed. Nothing typed is lost: see `createAutosaver` and `local-draft`. */
export function useSection<Typed extends Record<string, unknown>, Section>(
  parts: SectionParts<Typed, Section>,
): SectionSaver<Typed> {
  const { place, schema, toTyped } = parts;
  const [stored] = useState(() => newestOf(place, parts));
  const [start, setStart] = useState({ typed: toTyped(stored.section), generation: 0 });
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: stored.savedAt });
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const [rival, setRival] = useState<(Rival<Typed> & { stored: StoredSection<Section> }) | null>(null);
  const latest = useRef(start.typed);
  const base = useRef<Typed | null>(start.typed);
  // As the form would send it: with an entry for every question, answered or not.
  const normal = (section: Section) => schema.parse(toTyped(section));

  const [saver] = useState(() => {
    const formId = randomName();
    let saves = 0;
    return createAutosaver<Typed, Section>({
      revision: stored.revision,
      savedAt: stored.savedAt,
      saved: normal(stored.section),
      prepare: (typed) => {
        const parsed = schema.safeParse(typed);
        return parsed.success ? { ok: true, section: parsed.data } : { ok: false, fields: fieldProblems(parsed.error) };
      },
      send: async (section, revision) => {
        saves += 1;
        const outcome = await sendSection(place, section, revision, { id: formId, save: saves });
        if (outcome.kind === 'saved') {
          remember(place, { ...outcome, section, by: null });
          base.current = toTyped(section);
        }
        return outcome;
      },
      keep: (values, revision) => {
        const at = new Date().toISOString();
        setKept(keepLocalDraft(place, { values, version: place.version, revision, at }));
      },
      forget: () => dropLocalDraft(place),
      report: setState,
    });
  });

  function restart(typed: Typed) {
    latest.current = typed;
    setStart(({ generation }) => ({ typed, generation: generation + 1 }));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is ready; later drafts are this form's own
  useEffect(() => {
    const draft = readLocalDraft(place);
    if (!draft) return;
    const typed = parts.typed.safeParse(draft.values);
    if (!typed.success) return;
    restart(typed.data);
    setRestoredAt(draft.at);
    const isSameBase = draft.version === place.version && draft.revision === stored.revision;
    if (isSameBase) return saver.change(typed.data);
    base.current = null;
    saver.contest(typed.data);
  }, []);

  useResume(saver);

  async function fetchRival(): Promise<boolean> {
    const found = await fetchSection(place);
    if (!found) return false;
    // The server answers for the section that was asked for; its shape is the section's.
    const stored = found as StoredSection<Section>;
    const theirs = toTyped(stored.section);
    setRival({ base: base.current, mine: latest.current, theirs, by: stored.by, at: stored.savedAt, stored });
    return true;
  }

  function settle(choices: Readonly<Record<string, Side>>) {
    if (!rival) return;
    const { stored, theirs } = rival;
    const merged = mergedFields(latest.current, theirs, choices);
    setRival(null);
    setRestoredAt(null);
    saver.adopt({ ...stored, section: normal(stored.section) });
    remember(place, stored);
    base.current = theirs;
    restart(merged);
    saver.change(merged);
  }

  return {
    ...start,
    state,
    change: (typed) => {
      latest.current = typed;
      saver.change(typed);
    },
    flush: saver.flush,
    retry: () => void saver.retry(),
    restoredAt,
    isKept,
    rival,
    fetchRival,
    settle,
  };
}

function newestOf<Typed, Section>(place: SectionPlace, { stored }: SectionParts<Typed, Section>) {
  const known = newest.get(keyOf(place));
  if (!known || known.version !== place.version || known.revision <= stored.revision) return stored;
  return known as StoredSection<Section>;
}

function remember(place: SectionPlace, { section, revision, savedAt, by }: StoredSection<unknown>) {
  newest.set(keyOf(place), { section, revision, savedAt, by, version: place.version });
}

/** Not `randomUUID`: browsers offer it over HTTPS and on this machine only. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

function keyOf({ personId, caseNumber, section }: SectionPlace): string {
  return `${personId} ${caseNumber} ${section}`;
}
