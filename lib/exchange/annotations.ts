import type { CaseRecord, RecordFinding, RecordQuote } from '@/lib/cases/record-schema';
import { clauseIris } from './eli';
import { asUri, contentUri, evidenceFileIri, personIri, SCRUPLE_URN, type Sealed, sealedAt, uuidsOf } from './sealed';
import { fieldPointer, phraseSelectors } from './selectors';

type Item = NonNullable<CaseRecord['evidence']>[number];

/**
 * The marked phrases of the project's text and the quotes of its evidence as Web Annotations (W3C Recommendation of
 * 23 February 2017), each with the clauses that it bears on. The same record, names and address give the same bytes.
 */
export function annotationsOf(sealed: Sealed) {
  const { record } = sealed;
  const uuid = uuidsOf(record);
  const items = [
    ...record.project.quotes.map((quote) => phraseAnnotation(sealed, quote, uuid)),
    ...(record.evidence ?? []).filter(({ quote }) => quote !== '').map((item) => itemAnnotation(sealed, item, uuid)),
  ];
  const id = `urn:uuid:${uuid('annotations')}`;
  const page = `urn:uuid:${uuid('annotations:page')}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${record.case.number}: ${record.notice}`,
    generator: { id: SCRUPLE_URN, type: 'Software', name: 'Scruple' },
    total: items.length,
    ...(items.length > 0 && { first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items } }),
  };
}

function phraseAnnotation({ record, hash, names, base }: Sealed, quote: RecordQuote, uuid: (item: string) => string) {
  const { field, start, end, group, suggests, negated, response } = quote;
  const author = response?.by
    ? { creator: { id: personIri(base, response.by), type: 'Person', name: names[response.by] } }
    : {};
  const said = response ? [response.response.words, response.reason].filter(Boolean).join(': ') : '';
  return {
    id: `urn:uuid:${uuid(`phrase:${record.project.version}:${field}:${start}:${end}:${group.key}`)}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: sealedAt(record),
    body: [
      words(group.words, 'tagging'),
      words(`${quote.question}: ${suggests.words}${negated ? ' (negated)' : ''}`, 'classifying'),
      ...(said ? [{ ...words(said, 'assessing'), ...author, created: response?.at ?? undefined }] : []),
      ...clauseIris(clausesOf(record, findingsOn(record, quote)), base).map(clause),
    ],
    target: {
      source: `${base}/cases/${record.case.number}/record.json#${fieldPointer(record, field)}`,
      // The address gives the newest record; this is the one that was read.
      state: { type: 'TimeState', sourceDate: sealedAt(record), cached: contentUri(hash) },
      selector: phraseSelectors(record, quote),
    },
  };
}

function itemAnnotation(sealed: Sealed, item: Item, uuid: (item: string) => string) {
  const { record, names, base } = sealed;
  const { number, finding, title, quote, position, link, file, withdrawn } = item;
  const ofFinding = record.screening?.findings.filter(({ id }) => id === finding?.id) ?? [];
  return {
    id: `urn:uuid:${uuid(`evidence:${number}`)}`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: { id: personIri(base, item.by.id), type: 'Person', name: names[item.by.id] },
    created: item.at,
    body: [
      words(`${title}. ${item.source}. ${item.reliability.words}`, 'describing'),
      ...(position ? [words(position, 'identifying')] : []),
      ...(withdrawn ? [words(`Withdrawn: ${withdrawn.reasons}`, 'moderating')] : []),
      ...clauseIris(clausesOf(record, ofFinding), base).map(clause),
    ],
    target: {
      source: file ? evidenceFileIri(sealed, number) : (asUri(link) ?? `urn:uuid:${uuid(`item:${number}`)}`),
      ...(file && { state: { type: 'TimeState', sourceDate: item.at, cached: contentUri(file.sha256) } }),
      selector: { type: 'TextQuoteSelector' as const, exact: quote },
    },
  };
}

const words = (value: string, purpose: string) => ({
  type: 'TextualBody' as const,
  value,
  format: 'text/plain',
  purpose,
});
const clause = (source: string) => ({ type: 'SpecificResource' as const, source, purpose: 'linking' });

/** The findings that read this phrase. */
function findingsOn({ screening }: CaseRecord, { field, start, end, group }: RecordQuote): RecordFinding[] {
  return (screening?.findings ?? []).filter(({ grounds, raise }) =>
    [...grounds, ...raise.flatMap((each) => each.grounds)]
      .flatMap(({ evidence }) => evidence)
      .some(
        (each) =>
          each.kind === 'quote' &&
          each.field === field &&
          each.start === start &&
          each.end === end &&
          each.group.key === group.key,
      ),
  );
}

function clausesOf({ rules }: CaseRecord, findings: readonly RecordFinding[]): string[] {
  return rules.filter(({ id }) => findings.some(({ rule }) => rule === id)).flatMap(({ clauses }) => clauses);
}
