'use client';

import { useTranslations } from 'next-intl';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { useProblemWords } from './use-problem-words';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Everything a text control needs to be part of the section's form: its registration, the words of its problem, and a
 * refusal of pasted or dropped text that the field could not hold, so that nothing is silently cut off.
 */
export function useBoundedEntry(name: string, most: number) {
  const t = useTranslations('describe');
  const problemWords = useProblemWords();
  const { register, control } = useFormContext();
  const { errors } = useFormState({ control, name, exact: true });
  const [refused, setRefused] = useState<number | null>(null);
  const { onChange, ...registration } = register(name);

  function refuseIfTooLong(event: ClipboardEvent<TextControl> | DragEvent<TextControl>, text: string) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replaced = event.type === 'paste' ? (selectionEnd ?? 0) - (selectionStart ?? 0) : 0;
    if (value.length - replaced + text.length <= most) return;
    event.preventDefault();
    setRefused(text.length);
  }

  const code: unknown = get(errors, `${name}.message`);
  const problem = typeof code === 'string' ? problemWords(code) : undefined;
  return {
    error: refused === null ? problem : t('field.pasteRefused', { count: refused, most }),
    entry: {
      ...registration,
      onChange: (event: Parameters<typeof onChange>[0]) => {
        setRefused(null);
        return onChange(event);
      },
      onPaste: (event: ClipboardEvent<TextControl>) => refuseIfTooLong(event, event.clipboardData.getData('text')),
      onDrop: (event: DragEvent<TextControl>) => refuseIfTooLong(event, event.dataTransfer.getData('text')),
    },
  };
}
