/**
 * A table whose rows are sealed: the next event of the case holds the hash of each. `key` are the columns that name a row;
 * `ofCase` selects, for the case $1, the rows `t` that never change again. A row `ofAct` is written in the transaction of
 * the event that seals it: one that was slipped in by another road is then never sealed, and shows in every bundle.
 */
export type SealedTable = { table: string; key: readonly string[]; ofCase: string; ofAct?: true };

const VERSIONS = 'SELECT "id" FROM "project_version" WHERE "caseId" = $1::uuid';
const SCREENED = `SELECT s."rulebookHash", s."factsHash" FROM "screening" s WHERE s."versionId" IN (${VERSIONS})`;

/** Every table with words of a case that are sealed. One entry is all that a new table needs. */
export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: 'project_version',
    key: ['id'],
    ofCase: 't."caseId" = $1::uuid AND t."submittedAt" IS NOT NULL',
    ofAct: true,
  },
  { table: 'authorship', key: ['versionId', 'userId'], ofCase: `t."versionId" IN (${VERSIONS})` },
  {
    table: 'field_change',
    key: ['id'],
    ofCase: `t."versionId" IN (${VERSIONS} AND "submittedAt" IS NOT NULL)`,
  },
  { table: 'screening', key: ['id'], ofCase: `t."versionId" IN (${VERSIONS})`, ofAct: true },
  {
    table: 'screening_floor',
    key: ['screeningId'],
    ofCase: `t."screeningId" IN (SELECT s."id" FROM "screening" s WHERE s."versionId" IN (${VERSIONS}))`,
    ofAct: true,
  },
  {
    table: 'edition',
    key: ['hash'],
    ofCase: `EXISTS (SELECT 1 FROM (${SCREENED}) used WHERE t."hash" IN (used."rulebookHash", used."factsHash"))`,
  },
  { table: 'review', key: ['id'], ofCase: 't."caseId" = $1::uuid AND t."sealedAt" IS NOT NULL', ofAct: true },
  {
    table: 'finding_response',
    key: ['reviewId', 'findingId'],
    ofCase: 't."reviewId" IN (SELECT "id" FROM "review" WHERE "caseId" = $1::uuid AND "sealedAt" IS NOT NULL)',
  },
  { table: 'decision', key: ['id'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  {
    table: 'decision_condition',
    key: ['decisionId', 'number'],
    ofCase: 't."decisionId" IN (SELECT "id" FROM "decision" WHERE "caseId" = $1::uuid)',
    ofAct: true,
  },
  {
    table: 'condition_check',
    key: ['id'],
    ofCase: 't."decisionId" IN (SELECT "id" FROM "decision" WHERE "caseId" = $1::uuid)',
    ofAct: true,
  },
  { table: 'work_start', key: ['caseId'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'finding_work', key: ['id'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'quick_log', key: ['caseId'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'comment', key: ['caseId', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'comment_mention', key: ['caseId', 'number', 'userId'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'comment_resolution', key: ['id'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'evidence', key: ['caseId', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'evidence_withdrawal', key: ['caseId', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'letter', key: ['caseId', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'letter_answer', key: ['caseId', 'letter', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'publication', key: ['caseId', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  { table: 'publication_act', key: ['caseId', 'publication', 'number'], ofCase: 't."caseId" = $1::uuid', ofAct: true },
  {
    table: 'error_closing',
    key: ['decisionId'],
    ofCase: 't."decisionId" IN (SELECT "id" FROM "decision" WHERE "caseId" = $1::uuid)',
    ofAct: true,
  },
  { table: 'record', key: ['caseId', 'sequence'], ofCase: 't."caseId" = $1::uuid' },
];
