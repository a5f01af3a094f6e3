'use client';

import { useTranslations } from 'next-intl';

/** A problem behind the name of its field: "Reasons: Fill in this field". A question or a sentence needs no colon. */
export function useNamedProblem(): (field: string, problem: string) => string {
  const t = useTranslations('shell');
  return (field, problem) => (/[?.]$/.test(field) ? `${field} ${problem}` : t('ui.fieldProblem', { field, problem }));
}
