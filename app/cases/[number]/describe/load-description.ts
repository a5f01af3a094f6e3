import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from '@/lib/auth/session';
import { readCase } from '@/lib/data/reads';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { readSection, saveSection } from './actions';

const actions = { save: saveSection, read: readSection };

/** The case of this address, for a person who may describe it now; others are led to the case itself. */
export const loadDescription = cache(async (number: string) => {
  const person = await requirePerson();
  const file = await readCase(person, number).catch((error: unknown) => {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound();
    throw error;
  });
  if (!file.may['case.describe']) redirect(paths.case(file.number));
  const place = { personId: person.id, caseNumber: file.number, version: file.version.number, actions };
  return { person, file, place, description: file.version.description };
});

export type DescribeParams = { params: Promise<{ number: string }> };
