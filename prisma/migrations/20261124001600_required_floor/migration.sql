-- The level that must decide follows from what is left after the work on the findings. It goes down only when a review
-- passes the work on, never below the floor of the screening, and up again as soon as no work counts any more.

-- Beside the screening, which is sealed as it stands: a column more would be another row. What was screened before has no
-- floor of its own and keeps the level it had.
CREATE TABLE "screening_floor" (
    "screeningId" UUID NOT NULL,
    "level" "Role" NOT NULL,
    CONSTRAINT "screening_floor_pkey" PRIMARY KEY ("screeningId"),
    CONSTRAINT "screening_floor_level" CHECK ("level" IN ('senior_official', 'head'))
);
ALTER TABLE "screening_floor" ADD CONSTRAINT "screening_floor_screeningId_fkey" FOREIGN KEY ("screeningId") REFERENCES "screening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "screening_floor" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "screening_floor" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "screening_floor" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "screening_floor" ENABLE ALWAYS TRIGGER "no_truncate";

-- A floor comes with its screening, never later, and never above what it holds up.
CREATE FUNCTION floor_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "screening" WHERE "id" = NEW."screeningId" AND xmin = pg_current_xact_id()::xid
    AND (NEW."level" <> 'head' OR "requiredLevel" = 'head')), 'wrong-state: a floor comes with its screening');
  RETURN NEW;
END $$;
CREATE TRIGGER "floor_allowed" BEFORE INSERT ON "screening_floor" FOR EACH ROW EXECUTE FUNCTION floor_allowed();
ALTER TABLE "screening_floor" ENABLE ALWAYS TRIGGER "floor_allowed";

-- True while the newest revision of some entry can lower a level: lib/cases/residual.ts says by how much.
CREATE FUNCTION work_counts(case_id UUID) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "finding_work" w WHERE w."caseId" = case_id
    AND NOT EXISTS (SELECT 1 FROM "finding_work" newer
      WHERE newer."caseId" = case_id AND newer."number" = w."number" AND newer."revision" > w."revision")
    AND ((w."kind" = 'step' AND w."content"->>'kind' IN ('design', 'safeguard') AND w."content"->>'status' = 'done')
      OR (w."kind" = 'assurance' AND w."content"->>'result' = 'holds')))
$$;

CREATE OR REPLACE FUNCTION case_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse(NEW."state" <> 'draft' OR NEW."lock" <> 1, 'wrong-state: a case begins as a draft');
    PERFORM refuse(NEW."followsId" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "project_version" v, unnest(component_ids(v."id")) component
      WHERE v."caseId" = NEW."followsId"
        AND component_status(NEW."followsId", component, 2147483647) IN ('rejected', 'withdrawn', 'terminated')),
      'wrong-state: nothing of that case has ended');
    RETURN NEW;
  END IF;
  PERFORM refuse((NEW."id", NEW."number", NEW."openedById", NEW."createdAt", NEW."followsId", NEW."inherits")
    IS DISTINCT FROM (OLD."id", OLD."number", OLD."openedById", OLD."createdAt", OLD."followsId", OLD."inherits"),
    'wrong-state: a case keeps its number, who opened it and what it follows');
  PERFORM refuse(NEW."state" <> OLD."state" AND (OLD."state", NEW."state") NOT IN (
    ('draft', 'in_review'), ('in_review', 'draft'), ('in_review', 'awaiting_decision'), ('awaiting_decision', 'decided'),
    ('awaiting_decision', 'in_review'), ('decided', 'in_review'), ('awaiting_decision', 'draft'), ('decided', 'draft')),
    'wrong-state: there is no such move');
  PERFORM refuse(NEW."lock" NOT IN (OLD."lock", OLD."lock" + 1) OR (NEW."state" <> OLD."state" AND NEW."lock" = OLD."lock"),
    'conflict: a move counts the lock up by one');
  PERFORM refuse(NEW."title" <> OLD."title" AND OLD."state" <> 'draft', 'wrong-state: the title is sealed');
  PERFORM refuse(NEW."state" <> 'draft' AND OLD."requiredLevel" = 'head' AND NEW."requiredLevel" IS DISTINCT FROM 'head'
    AND (OLD."state", NEW."state") <> ('in_review', 'awaiting_decision'),
    'level-too-low: a required level is lowered by a review that passes the work on, and by nothing else');
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION case_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case "case";
  newest "project_version";
  screened RECORD;
  outcome "ReviewOutcome";
  undecided BOOLEAN;
  expected "CaseState";
BEGIN
  SELECT * INTO the_case FROM "case" WHERE "id" = (
    CASE WHEN TG_TABLE_NAME = 'case' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'caseId' END)::uuid;
  SELECT * INTO newest FROM "project_version" WHERE "caseId" = the_case."id" ORDER BY "number" DESC LIMIT 1;
  SELECT * INTO screened FROM "screening" WHERE "versionId" = newest."id";
  SELECT r."outcome" INTO outcome FROM "review" r WHERE r."versionId" = newest."id" AND r."sealedAt" IS NOT NULL;
  undecided := EXISTS (SELECT 1 FROM unnest(component_ids(newest."id")) component
    WHERE NOT EXISTS (SELECT 1 FROM "decision" d JOIN decision_rules() rule ON rule."kind" = d."kind"::text
      WHERE d."versionId" = newest."id" AND d."reviewId" IS NOT NULL AND component = ANY (d."scope") AND rule."settles")
    AND component_status(the_case."id", component, 2147483647) NOT IN ('rejected', 'withdrawn', 'terminated'));
  expected := CASE
    WHEN newest."submittedAt" IS NULL THEN 'draft'
    WHEN outcome IS NULL THEN 'in_review'
    WHEN undecided THEN 'awaiting_decision'
    ELSE 'decided' END;
  PERFORM refuse(newest."id" IS NULL OR the_case."state" <> expected OR outcome = 'send_back',
    'wrong-state: the state does not agree with what the case holds');
  PERFORM refuse((newest."submittedAt" IS NULL) <> (screened."id" IS NULL),
    'wrong-state: a version is screened when it is submitted');
  PERFORM refuse(newest."submittedAt" IS NOT NULL AND (the_case."requiredLevel" IS NULL
    OR (the_case."requiredLevel" <> 'head' AND (COALESCE((SELECT f."level" FROM "screening_floor" f WHERE f."screeningId" = screened."id"), screened."requiredLevel") = 'head'
      OR (screened."requiredLevel" = 'head' AND (outcome IS NULL OR NOT work_counts(the_case."id")))
      OR EXISTS (SELECT 1 FROM "decision" WHERE "caseId" = the_case."id" AND "kind" = 'refer_up')))),
    'level-too-low: the required level is below that of the screening, or the case was referred up');
  -- What was decided on cannot be described away.
  PERFORM refuse(newest."submittedAt" IS NOT NULL AND EXISTS (SELECT 1 FROM "decision" d, unnest(d."scope") component
    WHERE d."caseId" = the_case."id" AND NOT component = ANY (component_ids(newest."id"))),
    'invalid: a component that was decided on stays in the description');
  RETURN NULL;
END $$;

-- Work that fails raises the level again in the transaction that says so.
CREATE CONSTRAINT TRIGGER "case_agrees" AFTER INSERT ON "finding_work"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_agrees();
ALTER TABLE "finding_work" ENABLE ALWAYS TRIGGER "case_agrees";
