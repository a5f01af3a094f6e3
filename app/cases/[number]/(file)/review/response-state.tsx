'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { SaveState } from '@/components/describe/autosave';
import { paths } from '@/lib/paths';

/** Where the words are now: here, on the way, or with the server; and what is still owed. */
export function ResponseState({
  state,
  owed,
  saved,
  touched,
}: {
  state: SaveState;
  owed: boolean;
  saved: boolean;
  touched: boolean;
}) {
  const t = useTranslations('review');
  const e = useTranslations('errors');
  const format = useFormatter();
  if (!touched) return null;
  if (state.kind === 'closed') {
    return (
      <p role="status" className="mt-3 font-semibold text-danger text-small">
        {e(state.code)} {t('state.keptHere')}
      </p>
    );
  }
  if (state.kind === 'kept') {
    return (
      <p role="status" className="mt-3 font-semibold text-small">
        {t(`state.trouble.${state.trouble}`)} {t('state.keptHere')}
        {state.trouble === 'signed-out' ? (
          <>
            {' '}
            <a href={paths.signIn()} target="_blank" rel="noreferrer">
              {t('state.signIn')}
            </a>
          </>
        ) : null}
      </p>
    );
  }
  return (
    <p className="mt-3 text-muted text-small">
      {owed ? <strong className="block font-semibold text-ink">{t('state.noteOwed')}</strong> : null}
      {state.kind === 'saving' || state.kind === 'waiting' ? t('state.saving') : null}
      {state.kind === 'saved' && state.at
        ? t('state.savedAt', {
            time: format.dateTime(new Date(state.at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
          })
        : null}
      {state.kind === 'saved' && !state.at && saved ? t('state.saved') : null}
    </p>
  );
}
