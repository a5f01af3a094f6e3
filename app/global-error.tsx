'use client';

import { useSyncExternalStore } from 'react';
import { createTranslator } from 'use-intl/core';
import { ScrupleMark } from '@/components/marks/scruple-mark';
import { buttonClass } from '@/components/ui/button-class';
import { referenceOf } from '@/lib/error-reference';
import en from '@/lib/messages/en/failure.json';
import es from '@/lib/messages/es/failure.json';
import fr from '@/lib/messages/fr/failure.json';
import { chooseLanguage } from '@/lib/messages/language';
import { fontVariables } from './fonts';
import './globals.css';

const messages = { en, fr, es };

function subscribe(onChange: () => void) {
  window.addEventListener('languagechange', onChange);
  return () => window.removeEventListener('languagechange', onChange);
}

/** Stands in for the whole document when even the layout failed: no session, no loaded messages, no cookies. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const language = useSyncExternalStore(
    subscribe,
    () => chooseLanguage(undefined, navigator.languages.join(',')),
    () => 'en' as const,
  );
  const t = createTranslator({ locale: language, messages: { failure: messages[language] }, namespace: 'failure' });
  const reference = referenceOf(error);
  return (
    <html lang={language} className={fontVariables}>
      <body>
        <title>{t('title')}</title>
        <main className="mx-auto max-w-page px-4 pt-14 sm:px-8">
          <ScrupleMark size={40} />
          <h1 className="mt-8 font-serif text-h1 font-semibold">{t('title')}</h1>
          <p className="mt-4 max-w-prose text-lead text-muted">{t('body')}</p>
          {reference ? <p className="mt-6 font-semibold tabular-nums">{t('reference', { reference })}</p> : null}
          <button type="button" onClick={retry} className={`mt-8 ${buttonClass('primary')}`}>
            {t('retry')}
          </button>
        </main>
      </body>
    </html>
  );
}
