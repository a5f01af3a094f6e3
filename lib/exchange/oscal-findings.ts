import type { RecordFinding, RecordGround, RecordRule } from '@/lib/cases/record-schema';
import { clauseIris } from './eli';
import { byTheProgram, type Context, lookedFor, PROMPT, ruleOf } from './oscal-context';
import { groundsOf, seenIn } from './oscal-observations';
import { line, prop, prose, some, token } from './oscal-text';

type Status = { state: 'satisfied' | 'not-satisfied'; reason: 'pass' | 'fail' | 'other'; remarks: string };

/**
 * How an outcome reads as an objective. OSCAL knows two states; what it cannot tell apart stands in the remarks and in the
 * property `outcome`. Nothing here says that anybody broke a rule of law.
 */
function statusOf(finding: RecordFinding, rule: RecordRule | undefined): Status {
  const outcome = finding.outcome.key;
  const credit = rule?.effect.key === 'credit';
  if (outcome === 'not-applicable') return { state: 'satisfied', reason: 'other', remarks: 'Does not apply here.' };
  if (outcome === 'cannot-tell') {
    return { state: 'not-satisfied', reason: 'other', remarks: 'Cannot be told: something is not known.' };
  }
  if (credit && outcome === 'flagged') {
    return { state: 'satisfied', reason: 'pass', remarks: 'A positive duty is noted as served.' };
  }
  if (credit)
    return { state: 'not-satisfied', reason: 'other', remarks: 'No credit is noted. That alone is no shortcoming.' };
  if (outcome === 'clear') return { state: 'satisfied', reason: 'pass', remarks: 'Not flagged.' };
  return { state: 'not-satisfied', reason: 'fail', remarks: `Flagged. ${PROMPT}` };
}

/** Whether a finding stands as a risk: flagged or not known, and no credit. */
export function isRisk(context: Context, finding: RecordFinding): boolean {
  const open = finding.outcome.key === 'flagged' || finding.outcome.key === 'cannot-tell';
  return open && ruleOf(context, finding)?.effect.key !== 'credit';
}

/** Each answer of each rule, in the order of the record. */
export function findingsOf(context: Context) {
  return (context.record.screening?.findings ?? []).map((finding) => findingOf(context, finding));
}

function findingOf(context: Context, finding: RecordFinding) {
  const { uuid, record, base } = context;
  const { id, rule: ruleId, title, subject, outcome, level, upTo, missing } = finding;
  const rule = ruleOf(context, finding);
  const open = missing.map(({ question, text }) => `Not known: ${question}. ${text}`);
  const responses = record.reviews.flatMap(({ version, responses: given }) =>
    given
      .filter((response) => response.finding === id)
      .map(({ response, note }) => `Review of version ${version}: ${response.words}. ${note}`),
  );
  return {
    uuid: uuid(`finding:${id}`),
    title: line(`${title}: ${subject.words}`),
    description: prose(`${outcome.words}.`, lookedFor(context, finding), ...open),
    props: [
      prop('finding', id),
      prop('rule', ruleId),
      prop('outcome', outcome.key),
      prop('level', level.key),
      prop('level-up-to', upTo.key),
      ...(rule ? [prop('limb', rule.limb.key), prop('effect', rule.effect.key)] : []),
    ],
    links: some([
      ...clauseIris(rule?.clauses ?? [], base).map((href) => ({ href, rel: 'reference' })),
      ...otherFindings(context, finding).map((each) => ({ href: `#${uuid(`finding:${each}`)}`, rel: 'rests-on' })),
    ]),
    origins: [byTheProgram(context)],
    target: { type: 'objective-id', 'target-id': token(ruleId), title: line(title), status: statusOf(finding, rule) },
    'related-observations': some([
      ...relatedObservations(context, groundsOf(finding)),
      ...(record.evidence ?? [])
        .filter((item) => item.finding?.id === id)
        .map(({ number }) => ({ 'observation-uuid': uuid(`observation:evidence:${number}`) })),
    ]),
    'related-risks': isRisk(context, finding) ? [{ 'risk-uuid': uuid(`risk:${id}`) }] : undefined,
    remarks: responses.length > 0 ? prose(...responses) : undefined,
  };
}

const BEARING = { for: 'Speaks for the flag.', against: 'Speaks against the flag.', open: 'Open.' };

/** What these grounds rest on, each once, with how it bears on the finding. */
export function relatedObservations({ uuid }: Context, grounds: readonly RecordGround[]) {
  const related = new Map(
    grounds.flatMap((ground) => seenIn(ground).map(({ key }) => [key, BEARING[ground.bearing]] as const)),
  );
  return [...related].map(([key, remarks]) => ({ 'observation-uuid': uuid(`observation:${key}`), remarks }));
}

/** The findings that this one reads, where they are in the record. */
function otherFindings({ record }: Context, finding: RecordFinding): string[] {
  const ids = groundsOf(finding)
    .filter(({ kind }) => kind === 'finding')
    .map(({ about, subject }) => `${about.key}@${subject.key}`);
  const known = new Set(record.screening?.findings.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => known.has(id));
}
