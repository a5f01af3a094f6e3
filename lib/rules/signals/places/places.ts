import type { PlaceNames } from '../../types';
import { africa } from './africa';
import { americas } from './americas';
import { asia } from './asia';
import { europe } from './europe';
import { namesOfOtherThings } from './other-things';
import { pacific } from './pacific';

/**
 * One State as its line in the tables has it: `code // English // French // Spanish`, each column
 * `names; people; capital or seat of government`, in the notation of phrases. A phrase that begins with
 * `^` is a word as well and counts only with its capital letters; one with `*` names a language as well; one with `~`
 * does so too often to stand alone and counts only beside a word like "police". That a city stands in a line says from
 * where a State is governed, not whose it is.
 */
export type PlaceLine = {
  iso3: string;
  columns: Readonly<Record<string, { names: string[]; people: string[]; capitals: string[] }>>;
};

const LANGUAGES = ['en', 'fr', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

const listOf = (cell = '') => cell.split(',').map((phrase) => phrase.trim());

function readLine(line: string): PlaceLine {
  const [iso3 = '', ...cells] = line.split(' // ');
  const columns = LANGUAGES.map((language, index) => {
    const [names, people, capitals] = (cells[index] ?? '').split(';').map(listOf);
    return [language, { names: names ?? [], people: people ?? [], capitals: capitals ?? [] }] as const;
  });
  return { iso3, columns: Object.fromEntries(columns) };
}

/** The lines of the tables, read. */
export const placeLines: readonly PlaceLine[] = [africa, americas, asia, europe, pacific].flatMap((table) =>
  table.trim().split('\n').map(readLine),
);

/** Beside one of these an adjective means the State and not its language. */
const BESIDE: Readonly<Record<Language, (adjective: string) => string>> = {
  en: (adjective) =>
    `${adjective} (authorities|authority|police|customs|gendarmerie|government|court|courts|prosecutor|prosecutors|officers|officer|agency|agencies|forces|navy|embassy|citizen|citizens|national|nationals|partners|counterparts|liaison|ministry|prison|prisons|soil|territory|investigators|services)`,
  fr: (adjective) =>
    `(autorités|police|policiers|douane|douanes|douaniers|gendarmerie|gouvernement|justice|tribunaux|parquet|services|forces|marine|ambassade|citoyen|citoyens|ressortissant|ressortissants|partenaires|homologues|ministère|prisons|sol|territoire|enquêteurs) ${adjective}`,
  es: (adjective) =>
    `(autoridades|policía|policías|aduana|aduanas|gendarmería|gobierno|justicia|tribunales|fiscalía|fiscales|servicios|fuerzas|armada|marina|embajada|ciudadano|ciudadanos|nacional|nacionales|socios|homólogos|ministerio|cárceles|suelo|territorio|investigadores) ${adjective}`,
};

/** Around these the name of a people is the name of its language. */
const AS_LANGUAGE: Readonly<Record<Language, (name: string) => string[]>> = {
  en: (name) => [
    `(into|spoken|written) ${name}`,
    `${name} (language|languages|speaking|speaker|speakers|translation|translations|version|versions|interpreter|interpreters|subtitles)`,
  ],
  fr: (name) => [`(en|langue|langues|version|versions|traduction|traductions) ${name}`],
  es: (name) => [`(en|idioma|idiomas|lengua|lenguas|versión|versiones|traducción|al) ${name}`],
};

function namesOf({ iso3, columns }: PlaceLine): PlaceNames {
  const phrases: Record<string, string[]> = {};
  const capitalised: Record<string, string[]> = {};
  const except: Record<string, string[]> = {};
  for (const language of LANGUAGES) {
    const column = columns[language];
    if (!column) continue;
    const others = [...(namesOfOtherThings[iso3]?.[language] ?? [])];
    phrases[language] = [...column.names, ...column.people, ...column.capitals].map((marked) => {
      const phrase = marked.replace(/^[\^*~]/, '');
      if (marked.startsWith('^')) capitalised[language] = [...(capitalised[language] ?? []), phrase];
      if (marked.startsWith('*')) others.push(...AS_LANGUAGE[language](phrase));
      return marked.startsWith('~') ? BESIDE[language](phrase) : phrase;
    });
    if (others.length > 0) except[language] = others;
  }
  return {
    iso3,
    phrases,
    ...(Object.keys(capitalised).length > 0 ? { capitalised } : {}),
    ...(Object.keys(except).length > 0 ? { except } : {}),
  };
}

/** Every State by its names, its people and its capital, in English, French and Spanish. */
export const places: readonly PlaceNames[] = placeLines.map(namesOf);
