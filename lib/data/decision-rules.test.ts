import { expect, test } from 'vitest';
import { DETAIL_FIELDS } from '@/lib/cases/decision-details';
import { DECISION_KINDS, decisionRule } from '@/lib/cases/decision-table';
import { database } from './client';

test('the database holds the same table of decisions', async () => {
  const rows = await database().$queryRaw<Record<string, unknown>[]>`SELECT * FROM decision_rules()`;
  const table = DECISION_KINDS.map((kind) => {
    const { on, wayOut: _, ...rule } = decisionRule(kind);
    const details = DETAIL_FIELDS[kind].filter(({ required }) => required).map(({ name }) => name);
    return { kind, ...rule, statuses: on, details };
  });
  expect(rows).toEqual(table);
});

test('the database knows the same kinds', async () => {
  const rows = await database().$queryRaw<
    { kind: string }[]
  >`SELECT unnest(enum_range(NULL::"DecisionKind"))::text AS kind`;
  expect(rows.map(({ kind }) => kind)).toEqual(DECISION_KINDS);
});
