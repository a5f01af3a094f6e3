import { clauseLists } from '@/lib/guideline/clauses';
import { asPrinted } from '@/lib/guideline/note-marks';
import { clauseById, noteById, section } from '@/lib/guideline/section';
import { clauseAddress, TEXT_LANGUAGE } from './eli';

const CONTEXT = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  'eli:is_part_of': { '@type': '@id' },
  'eli:cites': { '@type': '@id' },
  'eli:language': { '@type': '@id' },
  'schema:isBasedOn': { '@type': '@id' },
};
const ENGLISH = 'http://publications.europa.eu/resource/authority/language/ENG';

/** The words under an id, and what stands around them. */
function passageUnder(id: string): { text: string; within: string | null; cites: readonly string[] } {
  const note = noteById(id);
  if (note) return { text: note.text, within: null, cites: [] };
  const passage = clauseById(id);
  if (passage) {
    const list = clauseLists.find(({ clauses }) => clauses.some((clause) => clause.id === id));
    return {
      text: passage.kind === 'clause' ? `${passage.leadIn} ${asPrinted(passage)}` : asPrinted(passage),
      within: list?.id ?? section.id,
      cites: passage.notes.map(({ note: cited }) => cited),
    };
  }
  const list = clauseLists.find((each) => each.id === id);
  return { text: list?.leadIn ?? section.title, within: list ? section.id : null, cites: [] };
}

/** What an address of {@link clauseAddress} stands for, as JSON-LD in the terms of ELI. `base` is the installation's address. */
export function clauseDocument(id: string, base: string) {
  const iri = (passage: string) => `${base}${clauseAddress(passage) ?? ''}`;
  const { text, within, cites } = passageUnder(id);
  return {
    '@context': CONTEXT,
    '@id': iri(id),
    '@type': 'eli:LegalResourceSubdivision',
    'eli:id_local': id,
    ...(within && { 'eli:is_part_of': iri(within) }),
    ...(cites.length > 0 && { 'eli:cites': cites.map(iri) }),
    'schema:isBasedOn': section.url,
    'eli:is_realized_by': {
      '@id': `${iri(id)}/${TEXT_LANGUAGE}`,
      '@type': 'eli:LegalExpression',
      'eli:language': ENGLISH,
      'eli:title': { '@value': `${section.guidelines}, ${id}`, '@language': 'en' },
      'schema:text': { '@value': text, '@language': 'en' },
    },
  };
}
