import type { Context } from './oscal-context';
import { line, plain, prop, prose, some } from './oscal-text';
import { asUri, evidenceFileIri, SCRUPLE_URN } from './sealed';

/** What the document refers to: the rulebook and facts it was held against, the sources of facts, the evidence. */
export function resourcesOf(context: Context) {
  return [planOf(context), ...factsOf(context), ...sourcesOf(context), ...evidenceOf(context)];
}

/** The assessment plan is the rulebook edition, named by its hash. */
function planOf({ record, base, uuid }: Context) {
  const { screening, guideline } = record;
  return {
    uuid: uuid('resource:plan'),
    title: line(screening ? `Rulebook, edition ${screening.rulebook.edition}` : guideline.section),
    description: prose(
      screening
        ? `The questions and rules that the project was held against. SHA-256 of its canonical form (RFC 8785): ${screening.rulebook.hash}.`
        : 'The project has not been screened yet.',
    ),
    ...(screening && {
      props: [prop('sha256', screening.rulebook.hash)],
      'document-ids': [{ scheme: SCRUPLE_URN, identifier: screening.rulebook.hash }],
    }),
    rlinks: [{ href: `${base}/rulebook` }],
  };
}

function factsOf({ record, base, uuid }: Context) {
  if (!record.screening) return [];
  const { edition, hash, asOf } = record.screening.facts;
  return [
    {
      uuid: uuid('resource:facts'),
      title: line(`Country facts, edition ${edition}`),
      props: [prop('sha256', hash), prop('as-of', asOf)],
      'document-ids': [{ scheme: SCRUPLE_URN, identifier: plain(hash) }],
      rlinks: [{ href: `${base}/countries` }],
    },
  ];
}

function sourcesOf({ record, uuid }: Context) {
  return record.sources.map(({ id, title, publisher, year, url }) => ({
    uuid: uuid(`resource:source:${id}`),
    title: line(title),
    props: [prop('source', id)],
    citation: { text: line([publisher, title, year].filter(Boolean).join(', ')) },
    rlinks: some([asUri(url)].flatMap((href) => (href ? [{ href }] : []))),
  }));
}

function evidenceOf({ record, base, uuid }: Context) {
  return (record.evidence ?? []).map(
    ({ number, version, title, source, on, reliability, position, link, file, withdrawn }) => {
      const address = asUri(link);
      return {
        uuid: uuid(`resource:evidence:${number}`),
        title: line(title),
        description: prose(source, position),
        props: [
          prop('evidence', number),
          prop('project-version', version),
          prop('reliability', reliability.key),
          ...(on ? [prop('dated', on)] : []),
          ...(link && !address ? [prop('address', link)] : []),
          ...(file ? [prop('file-name', file.name), prop('bytes', file.bytes)] : []),
          ...(withdrawn ? [prop('withdrawn', withdrawn.at)] : []),
        ],
        rlinks: some([
          ...(address ? [{ href: address }] : []),
          ...(file
            ? [
                {
                  href: evidenceFileIri({ record, base }, number),
                  'media-type': plain(file.mediaType),
                  hashes: [{ algorithm: 'SHA-256', value: file.sha256 }],
                },
              ]
            : []),
        ]),
        ...(withdrawn && { remarks: prose(`Withdrawn: ${withdrawn.reasons}`) }),
      };
    },
  );
}
