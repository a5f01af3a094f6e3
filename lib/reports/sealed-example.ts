import type { CaseContents, DecisionFile, EventRow, ReviewFile } from '@/lib/cases/case-file';
import type { Example } from '@/lib/cases/examples/example';
import { type CaseRecord, sealRecord } from '@/lib/cases/record';
import { findingsToReview } from '@/lib/cases/review';
import { NO_WORK } from '@/lib/cases/work';
import { currentFacts } from '@/lib/countries/edition';
import { eventHash, FIRST_PREVIOUS_HASH } from '@/lib/ledger/chain';
import { currentRulebook, screen } from '@/lib/rules/index';

const author = { id: 'u1', name: 'Ada Okafor' };
const reviewer = { id: 'u2', name: 'Bao Nguyen' };
const decider = { id: 'u3', name: 'Carla Ruiz' };
const NUMBER = 'SCR-2026-0001';
const DAY = '2026-11-20';

const freeze: DecisionFile = {
  number: 1,
  version: 1,
  kind: 'temporary_freeze',
  scope: ['c1'],
  decider,
  level: 'head',
  reviewed: true,
  otherReasons: '',
  details: {},
  closed: null,
  reasons: 'The component equips units whose arrests lead to capital charges, and no assurance has been given.',
  reviewOn: '2027-05-20',
  createdAt: '2026-11-23T10:03:00.000Z',
  conditions: [
    {
      text: 'A written assurance at ministerial level that nobody arrested with this help faces death.',
      owner: 'Embassy in the capital',
      dueOn: '2027-02-01',
      proof: 'The signed letter, filed with this case.',
      consequence: 'The component is withdrawn.',
      checks: [],
    },
    {
      text: 'An independent account of the cases that followed from help already given.',
      owner: 'Field office',
      dueOn: '2027-03-01',
      proof: 'The account, with case numbers.',
      consequence: 'The freeze is kept.',
      checks: [],
    },
  ],
};

/** A worked example, screened with the shipped editions, reviewed, and with its first component frozen. */
export function sealedExample({ description }: Example): CaseRecord {
  const screening = screen(description, { rulebook: currentRulebook, facts: currentFacts, date: DAY });
  const review: ReviewFile = {
    id: 'r1',
    reviewer,
    outcome: 'pass_on',
    note: 'Each component can be judged on its own.',
    sealedAt: '2026-11-22T10:00:00.000Z',
    responses: findingsToReview(screening.findings).map(({ id }, index) => ({
      findingId: id,
      response: index % 2 === 0 ? 'agree' : 'needs_evidence',
      note: index % 2 === 0 ? '' : `Note ${index} of the reviewer on this finding.`,
    })),
  };
  const caseFile: CaseContents = {
    id: 'case',
    number: NUMBER,
    title: description.title,
    state: 'awaiting_decision',
    lock: 4,
    requiredLevel: screening.approval,
    floorLevel: 'senior_official',
    openedBy: author,
    createdAt: `${DAY}T10:00:00.000Z`,
    updatedAt: freeze.createdAt,
    version: {
      id: 'version',
      number: 1,
      description,
      revision: 1,
      saved: {},
      authors: [author],
      submittedBy: author,
      submittedAt: `${DAY}T10:01:00.000Z`,
    },
    screening,
    review,
    sentBack: null,
    reviewers: [reviewer],
    decisions: [freeze],
    components: description.components.map(({ id, name }) => ({
      id,
      name,
      status: id === 'c1' ? 'frozen' : 'undecided',
    })),
    unassured: [],
    work: NO_WORK,
    evidence: [],
    threads: [],
    letters: [],
    quickLog: null,
    follows: null,
    followedBy: [],
  };
  const reviews = [{ ...review, version: 1 }];
  return sealRecord({ caseFile, reviews, events: history(), rulebook: currentRulebook, facts: currentFacts });
}

function history(): EventRow[] {
  const acts = [
    { kind: 'case-opened', actor: { ...author, role: 'officer' }, at: `${DAY}T10:00:00.000Z` },
    { kind: 'description-submitted', actor: { ...author, role: 'officer' }, at: `${DAY}T10:01:00.000Z` },
    { kind: 'review-passed-on', actor: { ...reviewer, role: 'adviser' }, at: '2026-11-22T10:00:00.000Z' },
    { kind: 'decision-recorded', actor: { ...decider, role: 'head' }, at: freeze.createdAt },
  ] as const;
  const events: EventRow[] = [];
  for (const [index, { kind, actor, at }] of acts.entries()) {
    const body = { sequence: index + 1, kind, at, data: {}, previousHash: events.at(-1)?.hash ?? FIRST_PREVIOUS_HASH };
    const { id: actorId, role: actorRole } = actor;
    events.push({ ...body, actor, hash: eventHash({ caseNumber: NUMBER, actorId, actorRole, ...body }) });
  }
  return events;
}
