import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Logs an unexpected failure and gives the short reference that the person sees instead of it. */
export function logUnexpected(error: unknown): string {
  const reference = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`Unexpected failure ${reference}: ${words}`);
  return reference;
}
