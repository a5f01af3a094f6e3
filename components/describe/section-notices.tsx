'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/messages/format';
import type { SectionSaver } from './use-section';

/** A piece of what was typed, with the name of its field. */
export type TypedPiece = { label: string; text: string };

type SectionNoticesProps<Typed> = {
  saver: Pick<SectionSaver<Typed>, 'typed' | 'state' | 'restoredAt' | 'loadTheirs' | 'setAside' | 'dismissSetAside'>;
  /** What was typed, field by field, in words that can be copied. */
  piecesOf: (typed: Typed) => TypedPiece[];
};

/** What a person must know before going on: words restored, a change by somebody else, words set aside. */
export function SectionNotices<Typed>({ saver, piecesOf }: SectionNoticesProps<Typed>) {
  const t = useTranslations('describe');
  const language = useLocale();
  const { state, restoredAt, setAside } = saver;
  return (
    <div className="mb-10 space-y-6 empty:hidden">
      {restoredAt && state.kind !== 'conflict' ? (
        <Notice kind="info" live>
          <p>{t('restored', { at: formatDateTime(restoredAt, language) })}</p>
        </Notice>
      ) : null}
      {state.kind === 'conflict' ? <ConflictNotice onLoad={saver.loadTheirs} /> : null}
      {setAside ? (
        <SetAside pieces={missingFrom(piecesOf(saver.typed), piecesOf(setAside))} onDismiss={saver.dismissSetAside} />
      ) : null}
    </div>
  );
}

/** What of the person's own words is not already there, word for word. */
function missingFrom(theirs: readonly TypedPiece[], own: readonly TypedPiece[]): TypedPiece[] {
  return own.filter(
    ({ label, text }) => text.trim() && !theirs.some((piece) => piece.label === label && piece.text === text),
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

function SetAside({ pieces, onDismiss }: { pieces: TypedPiece[]; onDismiss: () => void }) {
  const t = useTranslations('describe');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  async function copy() {
    const words = pieces.map(({ label, text }) => `${label}\n${text}`).join('\n\n');
    await navigator.clipboard.writeText(words).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  }

  return (
    <Notice kind="info" title={t('setAside.title')}>
      <p>{t('setAside.body')}</p>
      <dl className="max-h-96 space-y-3 overflow-y-auto border-y border-hairline py-3 text-small">
        {pieces.map(({ label, text }, index) => (
          <div key={`${label} ${index.toString()}`}>
            <dt className="font-semibold">{label}</dt>
            <dd dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" onClick={copy}>
          {t('setAside.copy')}
        </Button>
        <Button variant="secondary" onClick={onDismiss}>
          {t('setAside.dismiss')}
        </Button>
        <span role="status" className="text-small">
          {copied ? t(`setAside.copied.${copied}`) : ''}
        </span>
      </div>
    </Notice>
  );
}
