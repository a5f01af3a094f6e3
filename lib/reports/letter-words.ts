import type { Language } from '@/lib/auth/person';
import english from '@/lib/messages/en/letterText.json';
import spanish from '@/lib/messages/es/letterText.json';
import french from '@/lib/messages/fr/letterText.json';
import type { KeysOf } from './words';

type LetterMessages = typeof english;
const messages: Record<Language, LetterMessages> = { en: english, fr: french, es: spanish };

/** The frame of a letter in one language: a sentence by its key, with what stands in its holes. */
export function letterWords(language: Language) {
  return (key: KeysOf<LetterMessages>, values: Readonly<Record<string, string | number>> = {}): string => {
    const found = key.split('.').reduce<unknown>((part, step) => Reflect.get(Object(part), step), messages[language]);
    return String(found).replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  };
}
export type LetterFrame = ReturnType<typeof letterWords>;

/** What a draft leaves open in square brackets, and this text still does. */
export function leftOpen(text: string, language: Language): string[] {
  return Object.values(messages[language].placeholder).filter((placeholder) => text.includes(placeholder));
}
