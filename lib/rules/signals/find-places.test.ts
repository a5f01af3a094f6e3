import { describe, expect, it } from 'vitest';
import type { Component, Lexicon, ProjectDescription } from '../types';
import { scan, scanText } from './scan';

const lexicon: Lexicon = {
  groups: [
    { id: 'tip-offs', question: 'E2', suggests: 'tip-offs', phrases: { en: ['passed (on|) to', 'shared with'] } },
    { id: 'hand-over-transfer', question: 'R1', suggests: 'transfer', phrases: { en: ['handed over'] } },
    { id: 'raids', question: 'E1', suggests: 'direct', phrases: { en: ['police raids'] } },
    { id: 'avis', question: 'E2', suggests: 'tip-offs', phrases: { fr: ['transmis à'] } },
  ],
  negation: {
    en: {
      before: ['no', 'not', 'rather than'],
      after: [],
      stop: ['but'],
      pseudo: [],
      join: ['or'],
      past: [],
      hedge: [],
    },
    fr: { before: ['pas'], after: [], stop: [], pseudo: [], join: [], past: [], hedge: [] },
  },
  places: [
    { iso3: 'KOR', phrases: { en: ['Republic of Korea', 'Seoul'] } },
    { iso3: 'PRK', phrases: { en: ["Democratic People's Republic of Korea"] } },
    { iso3: 'SDN', phrases: { en: ['Sudan', 'Sudanese', 'Khartoum'], fr: ['Soudan'] } },
    { iso3: 'SSD', phrases: { en: ['South Sudan', 'South Sudanese'] } },
    { iso3: 'GNB', phrases: { en: ['Guinea-Bissau'] } },
    { iso3: 'GIN', phrases: { en: ['Guinea'] }, except: { en: ['guinea pigs'] } },
    { iso3: 'TUR', phrases: { en: ['Turkey', 'Türkiye', 'Turkish'] }, capitalised: { en: ['Turkey'] } },
    { iso3: 'USA', phrases: { en: ['US', 'U.S.'] }, capitalised: { en: ['US', 'U.S.'] } },
    { iso3: 'BOL', phrases: { es: ['La Paz'] }, capitalised: { es: ['La Paz'] } },
  ],
};
const named = (text: string, states?: string[]) =>
  scanText(text, lexicon, { field: 'text', subject: 'project', ...(states && { states }) })
    .filter(({ group }) => group === 'place')
    .map(({ suggests, negated }) => (negated ? `not ${suggests}` : suggests));

describe('a State named in a sentence', () => {
  it('is a signal where the sentence sends information or people', () => {
    expect(scanText('Names are passed to the police in Khartoum.', lexicon)[1]).toEqual({
      key: 'text:place:khartoum:1',
      field: 'text',
      subject: 'project',
      group: 'place',
      question: 'P4',
      suggests: 'SDN',
      start: 34,
      end: 42,
      quote: 'Khartoum',
      language: 'en',
      negated: false,
    });
    expect(named('Suspects are handed over to Sudanese guards.')).toEqual(['SDN']);
    expect(named('Les noms sont transmis à Seoul')).toEqual(['KOR']);
  });

  it.each([
    'Khartoum is hot.',
    'Police raids in Sudan',
    'Names are passed to the police. Sudan is near.',
    'Names are not passed to Sudan.',
    'Names are passed to the keeper of guinea pigs.',
  ])('is none elsewhere, nor where nothing is sent: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('is the longest name that fits', () => {
    expect(named('passed to South Sudan')).toEqual(['SSD']);
    expect(named('passed to the Republic of Korea')).toEqual(['KOR']);
    expect(named("passed to the Democratic People's Republic of Korea")).toEqual(['PRK']);
    expect(named('passed to Guinea-Bissau, Guinea or Sudan')).toEqual(['GNB', 'GIN', 'SDN']);
  });

  it('needs its capitals where the name is a word as well', () => {
    expect(named('passed to khartoum')).toEqual(['SDN']);
    expect(named('passed to the cook with the turkey')).toEqual([]);
    expect(named('passed to Turkey, turkish and TURKEY')).toEqual(['TUR', 'TUR', 'TUR']);
    expect(named('passed to us and shared with U.S. agents')).toEqual(['USA']);
    expect(named('passed to the US')).toEqual(['USA']);
    expect(named('passed to La Paz')).toEqual(['BOL']);
    expect(named('passed to la paz')).toEqual([]);
  });

  it('may be denied in the language of the sentence', () => {
    expect(named('Names are passed to Seoul, not to Khartoum.')).toEqual(['KOR', 'not SDN']);
    expect(named('Les noms sont transmis à Seoul, pas à Soudan')).toEqual(['KOR', 'not SDN']);
  });

  it('is passed over when the subject lies there', () => {
    const component = (id: string, country: string, description: string): Component => ({
      id,
      name: '',
      description,
      recipient: '',
      country,
      place: '',
      amount: null,
      startYear: null,
      endYear: null,
    });
    const text = 'Names are passed to Khartoum and Seoul.';
    const project = (components: Component[]): ProjectDescription => ({
      title: '',
      summary: text,
      donor: '',
      implementer: '',
      indicators: [],
      components,
      answers: {},
      signals: {},
    });
    const places = (...components: Component[]) =>
      scan(project(components), lexicon)
        .filter(({ group }) => group === 'place')
        .map(({ subject, suggests }) => `${subject} ${suggests}`);
    expect(places(component('c1', 'SDN', text))).toEqual(['project KOR', 'c1 KOR']);
    expect(places(component('c1', 'SDN', text), component('c2', 'KOR', ''))).toEqual([
      'project SDN',
      'project KOR',
      'c1 KOR',
    ]);
  });
});

describe('the name of a place that cannot be read', () => {
  it('is refused with its State', () => {
    const broken: Lexicon = { ...lexicon, places: [{ iso3: 'XXX', phrases: { en: ['a ... b'] } }] };
    expect(() => scanText('', broken)).toThrow('Lexicon, place XXX, en, "a ... b": a gap in the name of a place');
  });
});
