'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Place } from '@/lib/cases/merge-fields';
import { formatDateTime } from '@/lib/messages/format';
import { ChooseFields } from './choose-fields';
import type { SectionSaver } from './use-section';

/** How a form speaks of its fields: what a field is called, and what a value of it says. */
export type FieldWords<Typed> = {
  label: (place: Place, of: Typed) => string;
  says: (place: Place, value: unknown) => string;
};

type SectionNoticesProps<Typed> = {
  saver: Pick<SectionSaver<Typed>, 'state' | 'restoredAt' | 'rival' | 'fetchRival' | 'settle'>;
  words: FieldWords<Typed>;
};

/** What a person must know before going on: words restored, a change by somebody else and the choice between both. */
export function SectionNotices<Typed extends Record<string, unknown>>({ saver, words }: SectionNoticesProps<Typed>) {
  const t = useTranslations('describe');
  const language = useLocale();
  const { state, restoredAt, rival } = saver;
  return (
    <div className="mb-10 space-y-6 empty:hidden">
      {restoredAt && state.kind !== 'conflict' ? (
        <Notice kind="info" live>
          <p>{t('restored', { at: formatDateTime(restoredAt, language) })}</p>
        </Notice>
      ) : null}
      {state.kind === 'conflict' && !rival ? <ConflictNotice onLoad={saver.fetchRival} /> : null}
      {rival ? <ChooseFields rival={rival} words={words} onSettle={saver.settle} /> : null}
    </div>
  );
}

function ConflictNotice({ onLoad }: { onLoad: () => Promise<boolean> }) {
  const t = useTranslations('describe');
  const [step, setStep] = useState<'ready' | 'loading' | 'failed'>('ready');

  async function load() {
    setStep('loading');
    if (!(await onLoad())) setStep('failed');
  }

  return (
    <section id="conflict" tabIndex={-1} aria-label={t('conflict.title')}>
      <Notice kind="warning" title={t('conflict.title')} live>
        <p>{t('conflict.body')}</p>
        {step === 'failed' ? <p className="font-semibold text-danger">{t('conflict.failed')}</p> : null}
        <Button variant="secondary" onClick={load} aria-disabled={step === 'loading'}>
          {t('conflict.load')}
        </Button>
      </Notice>
    </section>
  );
}
