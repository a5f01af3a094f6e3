import report from '@/lib/messages/en/report.json';
import type { Context } from './oscal-context';
import { line, plain, prop, token } from './oscal-text';
import { SCRUPLE_URN, sealedAt } from './sealed';

/** The edition of OSCAL that the document is written in. */
const OSCAL_VERSION = '1.1.3';

const roleTitles: Readonly<Record<string, string>> = report.roles;

/** Title, time of sealing, the people who appear (by id, with the names of today) and their roles. */
export function metadataOf({ record, hash, names, base, uuid }: Context, people: readonly string[]) {
  const { number, title, openedBy } = record.case;
  const roles = [...new Set(record.events.map(({ actorRole }) => actorRole))];
  return {
    title: line(`Assessment of ${number}: ${title}`),
    'last-modified': sealedAt(record),
    version: `record-${hash}`,
    'oscal-version': OSCAL_VERSION,
    'document-ids': [{ scheme: SCRUPLE_URN, identifier: plain(number) }],
    props: [prop('record-sha256', hash), prop('state', record.case.state.key)],
    links: [{ href: `${base}/cases/${number}/record.json`, rel: 'source' }],
    roles: [
      { id: 'opened-by', title: 'Opened the case' },
      ...roles.map((role) => ({ id: token(role), title: line(roleTitles[role] ?? role) })),
    ],
    parties: people.map((id) => ({
      uuid: uuid(`party:${id}`),
      type: 'person',
      ...(names[id] && { name: plain(names[id]) }),
      'external-ids': [{ scheme: SCRUPLE_URN, id: plain(id) }],
    })),
    'responsible-parties': [{ 'role-id': 'opened-by', 'party-uuids': [uuid(`party:${openedBy.id}`)] }],
  };
}
