import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from '@/lib/auth/session';
import { readCase } from '@/lib/data/reads';
import { AppError } from '@/lib/errors';

/** The case of this address as the signed-in person sees it, read once per request; not found when out of reach. */
export const loadCase = cache(async (number: string) => {
  const person = await requirePerson();
  try {
    return { person, file: await readCase(person, number) };
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound();
    throw error;
  }
});

export type CaseParams = { params: Promise<{ number: string }> };
