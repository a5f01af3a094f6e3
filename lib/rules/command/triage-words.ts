import { createTranslator } from 'next-intl';
import { countryName } from '@/lib/countries/names';
import words from '@/lib/messages/en/rulebook.json';
import type { Lookup, Speaker } from '../explain';
import { currentRulebook } from '../rulebook';
import type { Component } from '../types';

const translate = createTranslator({ locale: 'en', messages: { rulebook: words }, namespace: 'rulebook' });
const has = (key: string) => translate.has(key as Parameters<typeof translate.has>[0]);
const say: Lookup = (key, values) => translate(key as Parameters<typeof translate>[0], values);

/** Speaks of the parts of a bare record in English: a component is called by its State. */
export function speakerFor(components: readonly Component[]): Speaker {
  const states = new Map(components.map(({ id, country }) => [id, country]));
  const nameOf = (subject: string): string => {
    if (subject === 'project') return say('explain.project');
    const state = states.get(subject) ?? subject;
    return state === '' ? say('explain.project') : countryName(state, 'en');
  };
  return { say, has, questions: currentRulebook.questions, nameOf };
}
