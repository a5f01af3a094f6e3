import type { RecordRule } from '@/lib/cases/record-schema';
import { clauseIris } from './eli';
import type { Context } from './oscal-context';
import { line, plain, prop, prose, some, token } from './oscal-text';

const WHOLE_SECTION = 'IV.3';

/** The clause that a rule stands under in the document; all of its clauses are linked. */
function homeOf({ clauses }: RecordRule): string {
  return clauses[0] ?? WHOLE_SECTION;
}

/** Each rule that answered as an objective under its first clause, linked to every clause it rests on. */
export function objectivesOf({ record, base }: Context) {
  return [...new Set(record.rules.map(homeOf))].map((clause) => ({
    'control-id': token(clause),
    description: prose(record.guideline.clauses.find(({ id }) => id === clause)?.text ?? record.guideline.section),
    links: some(clauseIris([clause], base).map((href) => ({ href, rel: 'reference', text: line(clause) }))),
    parts: record.rules
      .filter((rule) => homeOf(rule) === clause)
      .map(({ id, title, reasoning, clearedOnlyBy, limb, effect, clauses }) => ({
        id: token(id),
        name: 'assessment-objective',
        title: line(title),
        props: [prop('rule', id), prop('limb', limb.key), prop('effect', effect.key)],
        prose: prose(reasoning, clearedOnlyBy ? `Cleared only by: ${clearedOnlyBy}` : ''),
        links: some(clauseIris(clauses, base).map((href) => ({ href, rel: 'reference' }))),
      })),
  }));
}

/** The clauses and objectives that were looked at; everything, where nothing has been screened. */
export function reviewedControls({ record }: Context) {
  const clauses = new Set([...record.guideline.clauses.map(({ id }) => id), ...record.rules.map(homeOf)].map(token));
  if (record.rules.length === 0) return { 'control-selections': [{ 'include-all': {} }] };
  return {
    'control-selections': [{ 'include-controls': [...clauses].map((id) => ({ 'control-id': id })) }],
    'control-objective-selections': [
      { 'include-objectives': record.rules.map(({ id }) => ({ 'objective-id': token(id) })) },
    ],
  };
}

/** The project and each piece of help in it, as components; and Scruple as what looked at them. */
export function localDefinitions({ record, uuid }: Context) {
  const { project, screening } = record;
  const levelsOf = (key: string) =>
    (screening?.levels ?? [])
      .filter(({ subject }) => subject.key === key)
      .flatMap(({ limb, level, upTo }) => [
        prop('level', level.key, limb.key),
        prop('level-up-to', upTo.key, limb.key),
      ]);
  const whole = {
    uuid: uuid('component:project'),
    type: 'this-system',
    title: line(project.title),
    description: prose(project.summary),
    props: [
      prop('donor', project.donor),
      prop('implementer', project.implementer),
      prop('version', project.version),
      ...project.indicators.map((text, index) => prop('indicator', text, `indicator-${index + 1}`)),
      ...levelsOf('project'),
    ],
    status: { state: 'other', remarks: prose(record.case.state.words) },
  };
  const components = project.components.map(
    ({ id, name, description, recipient, country, place, amount, ...rest }) => ({
      uuid: uuid(`component:${id}`),
      type: 'service',
      title: line(name || id),
      description: prose(description),
      props: [
        prop('component', id),
        prop('recipient', recipient),
        prop('place', place),
        ...(country ? [prop('country', country.key)] : []),
        ...(amount ? [prop('amount', amount.value), prop('currency', amount.currency)] : []),
        ...(rest.startYear === null ? [] : [prop('start-year', rest.startYear)]),
        ...(rest.endYear === null ? [] : [prop('end-year', rest.endYear)]),
        prop('standing', rest.status.key),
        ...levelsOf(id),
      ],
      status: { state: 'other', remarks: prose(rest.status.words) },
    }),
  );
  const tool = {
    uuid: uuid('tool'),
    type: 'software',
    title: 'Scruple',
    description: 'Holds a project against section IV.3 and says what a person must look at.',
    ...(screening && {
      props: [prop('rulebook', screening.rulebook.edition), prop('facts', plain(screening.facts.edition))],
    }),
    status: { state: 'operational' },
  };
  return {
    components: [whole, ...components],
    'assessment-assets': {
      components: [tool],
      'assessment-platforms': [{ uuid: uuid('platform'), 'uses-components': [{ 'component-uuid': tool.uuid }] }],
    },
  };
}
