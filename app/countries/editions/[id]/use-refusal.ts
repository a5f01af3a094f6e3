'use client';

import { useTranslations } from 'next-intl';
import type { FormResult } from '@/lib/form-action';

/** Why the step was refused, in words; null while it was not. */
export function useRefusal(result: FormResult<void> | null): string | null {
  const t = useTranslations('editions');
  const e = useTranslations('errors');
  if (!result || result.ok) return null;
  const { code } = result;
  if (code === 'unexpected') return e('unexpected', { reference: result.reference });
  if (code === 'second-person' || code === 'conflict' || code === 'wrong-state') return t(`refused.${code}`);
  return e(code);
}
