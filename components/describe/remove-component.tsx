'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

/** Asks once before a component goes; Escape or "keep" leaves everything as it was. */
export function RemoveComponent({ number, onRemove }: { number: number; onRemove: () => void }) {
  const t = useTranslations('describe');
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button
        ref={ask}
        type="button"
        onClick={() => setAsking(true)}
        className="min-h-8 text-small text-accent underline hover:text-accent-strong"
      >
        {t('component.remove', { number })}
      </button>
    );
  }
  return (
    <fieldset
      className="max-w-md space-y-3 border-s-4 border-danger ps-4"
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <legend className="float-start font-semibold">{t('component.removeAsk', { number })}</legend>
      <p className="clear-both text-small">{t('component.removeWhat')}</p>
      <div className="flex flex-wrap gap-3">
        <Button ref={keep} variant="secondary" onClick={() => setAsking(false)}>
          {t('component.keep')}
        </Button>
        <Button variant="danger" onClick={onRemove}>
          {t('component.removeYes')}
        </Button>
      </div>
    </fieldset>
  );
}
