import type { RecordEvidence, RecordFinding, RecordGround } from '@/lib/cases/record-schema';
import { byPerson, byTheProgram, type Context, screenedAt, subjectsOf } from './oscal-context';
import { line, prop, prose } from './oscal-text';

/** One thing that was seen, and the name it has within the case. Several findings may rest on it. */
type Seen = { key: string; evidence: RecordEvidence } | { key: string; open: RecordGround };

const NOTHING_SEEN = {
  answer: 'Nobody has answered this.',
  fact: 'No country fact says so.',
  signal: 'No phrase of this kind was found.',
  finding: 'Rests on another finding.',
};

/** What a ground rests on. A question that nobody answered is something seen, too; another finding is linked instead. */
export function seenIn(ground: RecordGround): Seen[] {
  if (ground.kind === 'finding') return [];
  if (ground.evidence.length === 0) return [{ key: `open:${ground.about.key}@${ground.subject.key}`, open: ground }];
  return ground.evidence.map((evidence) => ({ key: keyOf(evidence), evidence }));
}

function keyOf(evidence: RecordEvidence): string {
  if (evidence.kind === 'answer') return `answer:${evidence.question}@${evidence.subject.key}`;
  if (evidence.kind === 'quote') {
    return `quote:${evidence.field}:${evidence.start}:${evidence.end}:${evidence.group.key}:${evidence.question}`;
  }
  return `fact:${JSON.stringify([evidence.country.key, evidence.topic.key, evidence.value.key, evidence.fromYear, evidence.untilYear, evidence.detail])}`;
}

/** Every ground of a finding: what speaks for or against it, and what would make it graver. */
export function groundsOf({ grounds, raise }: RecordFinding): RecordGround[] {
  return [...grounds, ...raise.flatMap((each) => each.grounds)];
}

/** Each answer, phrase, fact and open question that a finding rests on, once; then each item of evidence. */
export function observationsOf(context: Context) {
  const findings = context.record.screening?.findings ?? [];
  const seen = new Map(
    findings
      .flatMap(groundsOf)
      .flatMap(seenIn)
      .map((each) => [each.key, each]),
  );
  return [...[...seen.values()].map((each) => observationOf(context, each)), ...evidenceObservations(context)];
}

function observationOf(context: Context, seen: Seen) {
  const uuid = context.uuid(`observation:${seen.key}`);
  if ('open' in seen) {
    const { about, subject, kind, note } = seen.open;
    return {
      uuid,
      title: line(about.words),
      description: prose(NOTHING_SEEN[kind], note?.words ?? ''),
      props: [prop('kind', 'open'), prop(kind, about.key)],
      methods: ['EXAMINE'],
      types: ['discovery'],
      origins: [byTheProgram(context)],
      subjects: subjectsOf(context, subject),
      collected: screenedAt(context),
    };
  }
  return { uuid, ...said(context, seen.evidence) };
}

function said(context: Context, evidence: RecordEvidence) {
  if (evidence.kind === 'answer') {
    const { question, text, subject, values, basis, by, at } = evidence;
    return {
      title: line(text),
      description: prose(values.map(({ words }) => words).join('; ') || 'No answer', basis),
      props: [
        prop('kind', 'answer'),
        prop('question', question),
        ...values.map(({ key }, index) => prop('value', key, `value-${index + 1}`)),
      ],
      methods: ['INTERVIEW'],
      types: ['discovery'],
      origins: [by ? byPerson(context, by) : byTheProgram(context)],
      subjects: subjectsOf(context, subject),
      collected: at ?? screenedAt(context),
    };
  }
  if (evidence.kind === 'quote') {
    const { field, start, end, quote, subject, group, question, suggests, negated, response } = evidence;
    return {
      title: line(`A phrase of the project: ${group.words}`),
      description: prose(`“${quote}”`, response ? `${response.response.words}. ${response.reason}` : ''),
      props: [
        prop('kind', 'quote'),
        prop('field', field),
        prop('utf16-start', start),
        prop('utf16-end', end),
        prop('question', question),
        prop('suggests', suggests.key),
        prop('negated', String(negated)),
      ],
      methods: ['EXAMINE'],
      types: ['discovery'],
      origins: [byTheProgram(context), ...(response?.by ? [byPerson(context, response.by)] : [])],
      subjects: subjectsOf(context, subject),
      collected: screenedAt(context),
    };
  }
  const { country, topic, value, detail, fromYear, untilYear, evidenceYear, confidence, sources } = evidence;
  const years = { 'from-year': fromYear, 'until-year': untilYear, 'evidence-year': evidenceYear };
  const known = new Set(context.record.sources.map(({ id }) => id));
  return {
    title: line(`${country.words}: ${topic.words}`),
    description: prose(value.words, detail),
    props: [
      prop('kind', 'fact'),
      prop('topic', topic.key),
      prop('value', value.key),
      prop('confidence', confidence.key),
      ...Object.entries(years).flatMap(([name, year]) => (year === null ? [] : [prop(name, year)])),
    ],
    methods: ['EXAMINE'],
    types: ['discovery'],
    origins: [byTheProgram(context)],
    subjects: subjectsOf(context, country),
    'relevant-evidence': [
      { href: `#${context.uuid('resource:facts')}`, description: 'The edition of country facts that holds it' },
      ...sources
        .filter((id) => known.has(id))
        .map((id) => ({ href: `#${context.uuid(`resource:source:${id}`)}`, description: line(id) })),
    ],
    collected: screenedAt(context),
  };
}

function evidenceObservations(context: Context) {
  return (context.record.evidence ?? []).map(
    ({ number, title, source, finding, quote, position, by, at, withdrawn }) => ({
      uuid: context.uuid(`observation:evidence:${number}`),
      title: line(title),
      description: prose(quote ? `“${quote}”` : title, position, source),
      props: [
        prop('kind', 'evidence'),
        prop('evidence', number),
        ...(withdrawn ? [prop('withdrawn-by', withdrawn.by.id)] : []),
      ],
      methods: ['EXAMINE'],
      types: [withdrawn ? 'historic' : 'discovery'],
      origins: [byPerson(context, by.id)],
      subjects: subjectsOf(context, finding?.subject ?? { key: 'project', words: '' }),
      'relevant-evidence': [{ href: `#${context.uuid(`resource:evidence:${number}`)}`, description: line(position) }],
      collected: at,
      ...(withdrawn && { remarks: prose(`Withdrawn: ${withdrawn.reasons}`) }),
    }),
  );
}
