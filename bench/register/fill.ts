import { Client } from 'pg';
import { currentFacts } from '@/lib/countries/edition';
import { factsHash } from '@/lib/countries/facts-hash';
import { currentRulebook, rulebookHash } from '@/lib/rules';

/**
 * Fills a scratch database with cases by SQL, three in ten of them decided. The triggers that hold real acts together are
 * off meanwhile, which only the owner of a database can do.
 */
export async function fill(ownerUrl: string, cases: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const tables = ['case', 'project_version', 'screening', 'decision', 'edition'];
  const triggers = (what: 'DISABLE' | 'ENABLE ALWAYS') =>
    client.query(
      `DO $$ DECLARE t RECORD; BEGIN
         FOR t IN SELECT tgname, tgrelid::regclass AS of FROM pg_trigger
           WHERE NOT tgisinternal AND tgrelid::regclass::text = ANY ('{${tables.map((name) => (name === 'case' ? '"\\"case\\""' : name)).join(',')}}') LOOP
           EXECUTE format('ALTER TABLE %s ${what} TRIGGER %I', t.of, t.tgname);
         END LOOP; END $$`,
    );
  try {
    await triggers('DISABLE');
    await client.query(`INSERT INTO "user" ("id", "name", "email", "role", "updatedAt")
      VALUES ('auditor', 'Aude', 'aude@example.org', 'auditor', now()), ('head', 'Hedda', 'hedda@example.org', 'head', now())`);
    const editions = [rulebookHash(currentRulebook), factsHash(currentFacts)];
    await client.query(
      `INSERT INTO "edition" ("hash", "kind", "edition", "content") VALUES ($1, 'rulebook', 'x', '{}'), ($2, 'facts', 'x', '{}')`,
      editions,
    );
    await client.query(
      `INSERT INTO "case" ("id", "number", "title", "sortTitle", "searchText", "state", "countries", "worstLevel", "levelRank", "openBars",
         "requiredLevel", "openedById", "updatedAt")
       SELECT gen_random_uuid(), 'SCR-2024-' || lpad(n::text, 6, '0'), 'Support to border posts and their laboratories, part ' || n,
         'support ' || n, 'support ' || n, (CASE WHEN n % 10 < 3 THEN 'decided' ELSE 'draft' END)::"CaseState",
         ARRAY[(ARRAY['IRN', 'NPL', 'PER', 'VNM'])[1 + n % 4]], 'medium', 4, n % 2,
         'senior_official', 'auditor', '2024-01-01'::timestamptz + make_interval(mins => n)
       FROM generate_series(1, $1::int) n`,
      [cases],
    );
    await client.query(
      `INSERT INTO "project_version" ("id", "caseId", "number", "content", "contentHash", "submittedById", "submittedAt")
       SELECT gen_random_uuid(), "id", 1, '{"description": {"components": [{"id": "c1"}, {"id": "c2"}]}, "saved": {}}',
         CASE WHEN "state" = 'decided' THEN repeat('a', 64) END, CASE WHEN "state" = 'decided' THEN 'auditor' END,
         CASE WHEN "state" = 'decided' THEN "updatedAt" END FROM "case"`,
    );
    await client.query(
      `INSERT INTO "screening" ("id", "versionId", "date", "rulebookHash", "factsHash", "result", "resultHash", "barredComponents", "requiredLevel")
       SELECT gen_random_uuid(), "id", '2024-06-01', $1, $2, '{}', repeat('a', 64), '{}', 'senior_official'
       FROM "project_version" WHERE "submittedAt" IS NOT NULL`,
      editions,
    );
    await client.query(
      `INSERT INTO "decision" ("id", "caseId", "versionId", "screeningId", "number", "kind", "scope", "deciderId", "level", "reasons",
         "reviewOn", "snapshotHash", "createdAt")
       SELECT gen_random_uuid(), v."caseId", v."id", s."id", 1, 'proceed', '{c1,c2}', 'head', 'head', 'Reasons of the decision.',
         v."submittedAt"::date + 300, repeat('a', 64), v."submittedAt"
       FROM "screening" s JOIN "project_version" v ON v."id" = s."versionId"`,
    );
    await triggers('ENABLE ALWAYS');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
