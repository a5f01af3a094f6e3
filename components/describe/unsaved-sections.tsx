'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { sectionsWithLocalDraft } from './local-draft';

export type SectionNames = Readonly<Record<string, { name: string; href: string }>>;

type UnsavedSectionsProps = { personId: string; caseNumber: string; names: SectionNames };

/** Says which sections this browser keeps words of that are not saved, and leads to them. */
export function UnsavedSections({ personId, caseNumber, names }: UnsavedSectionsProps) {
  const t = useTranslations('describe');
  const unsaved = useUnsavedSections({ personId, caseNumber });
  if (unsaved.length === 0) return null;
  return (
    <div className="mb-10">
      <Notice kind="warning" title={t('unsaved.title')} live>
        <p>{t('unsaved.body')}</p>
        <ul className="space-y-1">
          {unsaved.map((section) => {
            const known = names[section];
            return (
              <li key={section}>
                {known ? <Link href={known.href}>{known.name}</Link> : t('unsaved.gone', { section })}
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}

/** Keys of the sections with unsaved words; a save that was under way when the page changed has a moment to finish. */
export function useUnsavedSections({ personId, caseNumber }: { personId: string; caseNumber: string }): string[] {
  const [unsaved, setUnsaved] = useState<string[]>([]);
  useEffect(() => {
    const look = () => setUnsaved(sectionsWithLocalDraft({ personId, caseNumber }));
    const timer = setInterval(look, 1_500);
    return () => clearInterval(timer);
  }, [personId, caseNumber]);
  return unsaved;
}
