import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearLocalDrafts,
  dropLocalDraft,
  hasLocalDrafts,
  keepLocalDraft,
  readLocalDraft,
  sectionsWithLocalDraft,
} from './local-draft';

const place = { personId: 'p|1', caseNumber: 'SCR-2026-0001', section: 'answers.c1' };
const draft = { values: { text: 'as typed ' }, version: 1, revision: 3, at: '2026-11-23T10:00:00.000Z' };

/** As a browser's: its keys are its own properties. */
function storage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

describe('words that are not saved yet', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', storage()));
  afterEach(() => void vi.unstubAllGlobals());

  it('come back exactly as typed, to the same person, case and section only', () => {
    expect(keepLocalDraft(place, draft)).toBe(true);
    expect(readLocalDraft(place)).toEqual(draft);
    expect(readLocalDraft({ ...place, personId: 'p' })).toBeNull();
    expect(readLocalDraft({ ...place, section: 'answers.c11' })).toBeNull();
    dropLocalDraft(place);
    expect(readLocalDraft(place)).toBeNull();
  });

  it('are found section by section, without those of other forms', () => {
    for (const section of ['publication', 'letter.1.recipient.en', 'review', 'review.f1', 'decide'])
      keepLocalDraft({ ...place, section }, draft);
    keepLocalDraft(place, draft);
    keepLocalDraft({ ...place, section: 'project' }, draft);
    keepLocalDraft({ ...place, caseNumber: 'SCR-2026-00011' }, draft);
    expect(sectionsWithLocalDraft(place).sort()).toEqual(['answers.c1', 'project']);
  });

  it('go when a person signs out, and nothing else goes', () => {
    keepLocalDraft(place, draft);
    localStorage.setItem('something else', 'stays');
    expect(hasLocalDrafts()).toBe(true);
    clearLocalDrafts();
    expect(hasLocalDrafts()).toBe(false);
    expect(localStorage.getItem('something else')).toBe('stays');
  });

  it('are nothing when what is stored cannot be read', () => {
    keepLocalDraft(place, draft);
    const [key = ''] = Object.keys(localStorage);
    localStorage.setItem(key, '{"values"');
    expect(readLocalDraft(place)).toBeNull();
    localStorage.setItem(key, '{"values":1}');
    expect(readLocalDraft(place)).toBeNull();
  });

  it('are said not to be kept where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', {
      setItem() {
        throw new Error('full');
      },
    });
    expect(keepLocalDraft(place, draft)).toBe(false);
    expect(hasLocalDrafts()).toBe(false);
  });
});
