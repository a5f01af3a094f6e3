import { expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { waiverRefusal } from './condition-check';

const head: Person = { id: 'h1', name: 'Hedda', email: 'hedda@example.org', role: 'head', language: 'en' };
const byTheHead = { level: 'head' } as const;
const writtenBy = (id: string, mergedInto?: string) => ({
  authors: [{ id, name: 'Olga', ...(mergedInto ? { mergedInto } : {}) }],
  submittedBy: null,
});

test('a condition is waived by somebody of its level or above who wrote nothing, under no account', () => {
  expect(waiverRefusal(head, byTheHead, writtenBy('o1'))).toBeNull();
  expect(waiverRefusal({ ...head, role: 'senior_official' }, byTheHead, writtenBy('o1'))).toBe('level-too-low');
  expect(waiverRefusal(head, byTheHead, writtenBy('h1'))).toBe('second-person');
  expect(waiverRefusal(head, byTheHead, writtenBy('o1', 'h1'))).toBe('second-person');
});
