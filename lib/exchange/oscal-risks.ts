import type { CaseRecord, RecordDecision, RecordFinding, Term } from '@/lib/cases/record-schema';
import { byPerson, byTheProgram, type Context, lookedFor, PROMPT, ruleOf } from './oscal-context';
import { isRisk, relatedObservations } from './oscal-findings';
import { groundsOf } from './oscal-observations';
import { line, prop, prose, some } from './oscal-text';
import { SCRUPLE_URN } from './sealed';

type Entry = CaseRecord['work']['entries'][number];
type Remediation = {
  uuid: string;
  lifecycle: 'recommendation' | 'planned' | 'completed';
  title: string;
  description: string;
  props: ReturnType<typeof prop>[];
  origins: (ReturnType<typeof byPerson> | ReturnType<typeof byTheProgram>)[];
};

/** Help that is not given any more, and help that goes on under conditions or is held back. */
const ENDED = new Set(['rejected', 'withdrawn', 'terminated', 'out_of_scope']);
const WORKED_ON = new Set(['frozen', 'conditional', 'in_phases', 'redesign']);

/** Each flag, and each answer that is not known, as a risk: its levels, what would lower it, what was decided. */
export function risksOf(context: Context) {
  const { uuid } = context;
  return (context.record.screening?.findings ?? [])
    .filter((finding) => isRisk(context, finding))
    .map((finding) => ({
      uuid: uuid(`risk:${finding.id}`),
      title: line(`${finding.title}: ${finding.subject.words}`),
      description: prose(`${finding.outcome.words}.`, lookedFor(context, finding)),
      statement: PROMPT,
      props: barProps(context, finding),
      status: statusOf(context, finding.subject),
      origins: [byTheProgram(context)],
      characterizations: characterizationsOf(context, finding),
      remediations: some(remediationsOf(context, finding)),
      'risk-log': logOf(context, finding),
      'related-observations': some(relatedObservations(context, groundsOf(finding))),
    }));
}

function barProps(context: Context, finding: RecordFinding) {
  const rule = ruleOf(context, finding);
  return [
    prop('finding', finding.id),
    prop('outcome', finding.outcome.key),
    prop('bar', String(rule?.effect.key === 'bar')),
    ...(rule?.clearedOnlyBy ? [prop('cleared-only-by', rule.clearedOnlyBy)] : []),
  ];
}

/** The components that a subject stands for. */
function componentsOf({ record }: Context, { key }: Term) {
  const { components } = record.project;
  return key === 'project' ? components : components.filter(({ id, country }) => id === key || country?.key === key);
}

function statusOf(context: Context, subject: Term): 'open' | 'remediating' | 'closed' {
  const standings = componentsOf(context, subject).map(({ status }) => status.key);
  if (standings.length > 0 && standings.every((standing) => ENDED.has(standing))) return 'closed';
  return standings.some((standing) => WORKED_ON.has(standing)) ? 'remediating' : 'open';
}

/** Levels in this program's scale: extreme, high, medium, low, none. What is left after work is that of the whole limb. */
function characterizationsOf(context: Context, finding: RecordFinding) {
  const limb = ruleOf(context, finding)?.limb.key;
  const left = context.record.work.levels.find(
    (each) => each.subject.key === finding.subject.key && each.limb.key === limb,
  )?.residual;
  const facet = (name: string, value: string) => ({ name, system: SCRUPLE_URN, value });
  return [
    {
      origin: byTheProgram(context),
      facets: [facet('level', finding.level.key), facet('level-up-to', finding.upTo.key)],
    },
    ...(left
      ? [
          {
            origin: byTheProgram(context),
            facets: [facet('limb-residual-level', left.level.key), facet('limb-residual-level-up-to', left.upTo.key)],
          },
        ]
      : []),
  ];
}

/** What is usually done, what would change the answer, the work that was planned or done, and the conditions set. */
function remediationsOf(context: Context, finding: RecordFinding): Remediation[] {
  const { uuid, record } = context;
  const recommended = { lifecycle: 'recommendation' as const, origins: [byTheProgram(context)] };
  const usual = (ruleOf(context, finding)?.mitigations ?? []).map(({ key, words }) => ({
    ...recommended,
    uuid: uuid(`remediation:${finding.id}:usual:${key}`),
    title: line(words),
    description: prose(words),
    props: [prop('mitigation', key)],
  }));
  const changes = finding.wouldChange.map((set, index) => ({
    ...recommended,
    uuid: uuid(`remediation:${finding.id}:change:${index + 1}`),
    title: 'A change of the project that would change the answer',
    description: prose(
      ...set.map(({ text, to, values, phrases }) =>
        [
          `${text} ${to === 'take' ? 'Answer' : 'No longer'}: ${values.map(({ words }) => words).join('; ')}.`,
          ...phrases,
        ].join(' '),
      ),
    ),
    props: set.map(({ question, subject }, place) =>
      prop('question', `${question}@${subject.key}`, `change-${place + 1}`),
    ),
  }));
  return [
    ...usual,
    ...changes,
    ...latest(record.work.entries.filter((entry) => entry.finding === finding.id)).map((entry) =>
      workOf(context, finding, entry),
    ),
    ...decisionsOn(context, finding.subject).flatMap((decision) => conditionsOf(context, finding, decision)),
  ];
}

/** The last revision of each piece of work. */
function latest(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.kind.key}:${entry.number}`, entry])).values()];
}

const DONE = new Set(['done', 'holds']);

function workOf(
  context: Context,
  finding: RecordFinding,
  { kind, number, revision, by, at, fields }: Entry,
): Remediation {
  const done = fields.some(({ chosen }) => chosen && DONE.has(chosen.key));
  return {
    uuid: context.uuid(`remediation:${finding.id}:work:${kind.key}:${number}`),
    lifecycle: done ? 'completed' : 'planned',
    title: line(`${kind.words} ${number}`),
    description: prose(...fields.filter(({ words }) => words).map(({ about, words }) => `${about.words}: ${words}`)),
    props: [
      prop('work', kind.key),
      prop('revision', revision),
      prop('recorded-at', at),
      ...fields.flatMap(({ about, chosen }) => (chosen?.key ? [prop('choice', chosen.key, about.key)] : [])),
    ],
    origins: [byPerson(context, by.id)],
  };
}

function conditionsOf(context: Context, finding: RecordFinding, decision: RecordDecision): Remediation[] {
  return decision.conditions.map(({ text, owner, dueOn, proof, consequence, checks }, index) => ({
    uuid: context.uuid(`remediation:${finding.id}:condition:${decision.number}:${index + 1}`),
    lifecycle: checks.at(-1)?.outcome.key === 'met' ? 'completed' : 'planned',
    title: line(`Condition ${index + 1} of decision ${decision.number}`),
    description: prose(
      text,
      `Proof: ${proof}`,
      `If it is missed: ${consequence}`,
      ...checks.map((check) => `${check.outcome.words}, ${check.at}: ${check.reasons} ${check.evidence}`),
    ),
    props: [
      prop('owner', owner),
      prop('due-on', dueOn),
      ...checks.map(({ outcome }, place) => prop('check', outcome.key, `check-${place + 1}`)),
    ],
    origins: [byPerson(context, decision.decider.id)],
  }));
}

/** The decisions that cover a subject. */
function decisionsOn(context: Context, subject: Term): RecordDecision[] {
  const ids = new Set(['project', subject.key, ...componentsOf(context, subject).map(({ id }) => id)]);
  return context.record.decisions.filter(({ scope }) => scope.some(({ key }) => ids.has(key)));
}

function logOf(context: Context, { id, subject }: RecordFinding) {
  const { uuid } = context;
  const entries = decisionsOn(context, subject).map(({ number, kind, decider, takenAt }) => ({
    uuid: uuid(`risk-log:${id}:${number}`),
    title: line(`Decision ${number}: ${kind.words}`),
    start: takenAt,
    end: takenAt,
    props: [prop('decision', number), prop('decision-kind', kind.key)],
    links: [{ href: `#${uuid(`log:decision:${number}`)}`, rel: 'reference' }],
    'logged-by': [{ 'party-uuid': uuid(`party:${decider.id}`) }],
  }));
  return entries.length > 0 ? { entries } : undefined;
}
