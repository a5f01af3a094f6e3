'use client';

import { useTranslations } from 'next-intl';
import { LevelMark } from '@/components/ui/level-mark';
import type { RegisterRow } from '@/lib/cases/register';

/** The worst level of a case, and its open bars, which weigh more than any level. */
export function RegisterLevelMark({ row, levels }: { row: RegisterRow; levels: Readonly<Record<string, string>> }) {
  const t = useTranslations('register');
  const { level, openBars } = row;
  if (openBars > 0) return <LevelMark size="small" level="bar" label={t('bars', { count: openBars })} />;
  if (level === null) return <span className="text-muted">{t('notScreened')}</span>;
  return <LevelMark size="small" level={level} label={levels[level] ?? level} />;
}
