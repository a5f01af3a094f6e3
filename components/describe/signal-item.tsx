'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Signal } from '@/lib/rules/types';
import { isWhole, useResponses } from './signal-responses';

const MOST = 2_000;

/** One phrase, what it suggests, and the person's word on it. */
export function SignalItem({ signal }: { signal: Signal }) {
  const t = useTranslations('describe');
  const { words, responses, respond } = useResponses();
  const id = useId();
  const said = responses[signal.key];
  const about = words[signal.group];

  return (
    <li className="space-y-1.5 py-3 text-small">
      <p id={id} className="font-serif">
        <span dir="auto">“{signal.quote}”</span>
      </p>
      {about ? (
        <p className="text-muted">
          {about.name}
          <span className="sr-only">
            . {about.question} {about.option}
          </span>
        </p>
      ) : null}
      {signal.negated ? (
        <p className="unknown">{t('signals.notCounted')}</p>
      ) : (
        <fieldset aria-describedby={id} className="flex flex-wrap gap-2">
          <legend className="sr-only">{t('signals.legend', { quote: signal.quote })}</legend>
          <Choice
            pressed={said?.response === 'confirmed'}
            onPress={(pressed) => respond(signal.key, pressed ? { response: 'confirmed', reason: '' } : null)}
            label={t('signals.confirm')}
          />
          <Choice
            pressed={said?.response === 'refuted'}
            onPress={(pressed) => respond(signal.key, pressed ? { response: 'refuted', reason: '' } : null)}
            label={t('signals.refute')}
          />
        </fieldset>
      )}
      {said?.response === 'refuted' && !signal.negated ? (
        <div>
          <label htmlFor={`${id}-reason`} className="font-semibold">
            {t('signals.reason')}
            <span className="sr-only"> {signal.quote}</span>
          </label>
          <p id={`${id}-state`} className={isWhole(said) ? 'text-muted' : 'font-semibold'}>
            {isWhole(said) ? t('signals.refuted') : t('signals.reasonMissing')}
          </p>
          <textarea
            id={`${id}-reason`}
            dir="auto"
            rows={2}
            maxLength={MOST}
            value={said.reason}
            onChange={(event) => respond(signal.key, { response: 'refuted', reason: event.target.value })}
            aria-describedby={`${id}-state`}
            className="field-sizing-content mt-1 block w-full rounded-control border-[1.5px] border-edge bg-field px-2 py-1.5"
          />
        </div>
      ) : null}
    </li>
  );
}

function Choice({ pressed, onPress, label }: { pressed: boolean; onPress: (pressed: boolean) => void; label: string }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onPress(!pressed)}
      className="min-h-8 rounded-control border-[1.5px] border-edge px-2.5 py-0.5 font-medium hover:border-ink aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
    >
      {label}
    </button>
  );
}
