import { clauseLists } from '@/lib/guideline/clauses';
import { commentary } from '@/lib/guideline/commentary';
import { notes } from '@/lib/guideline/notes';
import { section } from '@/lib/guideline/section';

/**
 * Addresses of the passages of section IV.3, after the template of the European Legislation Identifier:
 * /eli/{jurisdiction}/{agent}/{year}/{type}/{subdivisions}/{language}. The Guidelines have no official ELI. These paths are
 * this program's own, the same in every installation, and never change; `int` = international, `hrdp` = human rights and
 * drug policy, 2019 = first published. docs/clause-ids.md
 */
const GUIDELINES = '/eli/int/hrdp/2019/guidelines';
const SECTION = `${GUIDELINES}/part_iv/sec_3`;

/** The language of the text, as ELI names it (ISO 639-3). */
export const TEXT_LANGUAGE = 'eng';

const passages: readonly (readonly [id: string, address: string])[] = [
  [section.id, SECTION],
  ...clauseLists.flatMap(({ id, addressee, clauses }) => [
    [id, `${SECTION}/${addressee}`] as const,
    ...clauses.map((clause) => [clause.id, `${SECTION}/${addressee}/pnt_${clause.numeral}`] as const),
  ]),
  ...commentary.map(({ id }, index) => [id, `${SECTION}/commentary/par_${index + 1}`] as const),
  // Notes are numbered through the whole Guidelines.
  ...notes.map(({ id, number }) => [id, `${GUIDELINES}/note_${number}`] as const),
];
const addresses = new Map(passages);
const ids = new Map(passages.map(([id, address]) => [address, id]));

/** The address of the section, a list of clauses, a clause, a paragraph of the commentary or a note; undefined for any other id. */
export function clauseAddress(id: string): string | undefined {
  return addresses.get(id);
}

/** The id that an address stands for, with or without its language; undefined where nothing has that address. */
export function clauseAt(address: string): string | undefined {
  return ids.get(address) ?? ids.get(address.replace(new RegExp(`/${TEXT_LANGUAGE}$`), ''));
}

/** The address of every passage of the section and every note, in the order of the text. */
export function everyAddress(): string[] {
  return passages.map(([, address]) => address);
}

/** The addresses of these clauses at an installation, each once; ids that have none are left out. */
export function clauseIris(clauses: readonly string[], base: string): string[] {
  return [...new Set(clauses)].flatMap((id) => {
    const address = clauseAddress(id);
    return address ? [`${base}${address}`] : [];
  });
}
