'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import type { SaveState } from './autosave';

type SaveLineProps = { state: SaveState; isKept: boolean; onRetry: () => void };

/** When the section was last saved, or why it is not; heard only when something goes wrong or is well again. */
export function SaveLine({ state, isKept, onRetry }: SaveLineProps) {
  const t = useTranslations('describe');
  const words = useSaveWords(state, isKept);
  return (
    <div className="min-w-0 text-small">
      <p className={isTrouble(state) ? 'font-semibold' : 'text-muted'} data-save-state={state.kind}>
        {words}
        {state.kind === 'kept' ? (
          <span className="ms-2 inline-flex flex-wrap gap-x-4 font-normal">
            <Remedy state={state} onRetry={onRetry} />
          </span>
        ) : null}
        {state.kind === 'conflict' ? (
          <a href="#conflict" className="ms-2 font-normal">
            {t('save.seeConflict')}
          </a>
        ) : null}
      </p>
      <Announcement trouble={isTrouble(state) ? words : null} />
    </div>
  );
}

function Remedy({ state, onRetry }: { state: SaveState & { kind: 'kept' }; onRetry: () => void }) {
  const t = useTranslations('describe');
  if (state.trouble === 'signed-out' || state.trouble === 'other-person') {
    return (
      <a href={paths.signIn()} target="_blank" rel="noreferrer">
        {t('save.signIn')}
      </a>
    );
  }
  const isOutdated = state.trouble === 'updated';
  return (
    <button
      type="button"
      onClick={isOutdated ? () => window.location.reload() : onRetry}
      className="text-accent underline hover:text-accent-strong"
    >
      {t(isOutdated ? 'save.reload' : 'save.retry')}
    </button>
  );
}

/** One quiet region: it speaks when saving begins to fail, and once when it works again. */
function Announcement({ trouble }: { trouble: string | null }) {
  const t = useTranslations('describe');
  const before = useRef(trouble);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (before.current === trouble) return;
    before.current = trouble;
    setSpoken(trouble ?? t('save.well'));
  }, [trouble, t]);
  return (
    <span role="status" aria-live="polite" className="sr-only">
      {spoken}
    </span>
  );
}

function useSaveWords(state: SaveState, isKept: boolean): string {
  const t = useTranslations('describe');
  const errors = useTranslations('errors');
  const language = useLocale();
  switch (state.kind) {
    case 'saved':
      return state.at ? t('save.saved', { at: formatDateTime(state.at, language) }) : t('save.nothingYet');
    case 'waiting':
    case 'saving':
      return t('save.saving');
    case 'invalid':
      return t(isKept ? 'save.invalid' : 'save.invalidNotKept');
    case 'kept':
      return isKept ? t(`save.kept.${state.trouble}`) : t('save.notKept');
    case 'conflict':
      return t('save.conflict');
    case 'closed':
      return `${errors(state.code)} ${t('save.closed')}`;
  }
}

/** True while something typed is only in this browser and will stay so for a while. */
export function isTrouble({ kind }: SaveState): boolean {
  return kind === 'kept' || kind === 'invalid' || kind === 'conflict' || kind === 'closed';
}
