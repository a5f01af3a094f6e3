'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import type { PublicationActKind } from '@/lib/cases/publication';
import { publicationAction } from './actions';

type ActOnPublicationProps = { number: string; publication: number; kind: PublicationActKind };

/** Approves a public version, sends it back with reasons, or takes it away again. */
export function ActOnPublication({ number, publication, kind }: ActOnPublicationProps) {
  const t = useTranslations('publication');
  const field = { name: 'reason', label: t(`acts.${kind === 'returned' ? 'returnReason' : 'withdrawReason'}`) };
  return (
    <ActForm
      action={publicationAction}
      hidden={{ number, publication, kind }}
      {...(kind === 'approved' ? {} : { field })}
      button={t(`acts.${kind}`, { number: publication })}
    />
  );
}
