-- Every kind of decision, before approval and for help that runs: who may take it, on what, when, what it records, what
-- follows. decision_rules() holds the table of lib/cases/decision-table.ts; a test holds the two together.

CREATE TYPE "DecisionKind_new" AS ENUM ('out_of_scope', 'more_information', 'proceed', 'proceed_with_conditions', 'proceed_in_phases', 'refer_up', 'redesign', 'defer', 'reject', 'waiver', 'override', 'continue', 'enhanced_engagement', 'emergency_freeze', 'temporary_freeze', 'partial_lift', 'lift', 'withdrawal', 'termination', 'error_report');
ALTER TABLE "decision" DROP CONSTRAINT "decision_review_on_by_kind", DROP CONSTRAINT "decision_level_decides";
DROP FUNCTION last_decision(UUID, TEXT, INTEGER);
ALTER TABLE "decision" ALTER COLUMN "kind" TYPE "DecisionKind_new" USING "kind"::text::"DecisionKind_new";
DROP TYPE "DecisionKind";
ALTER TYPE "DecisionKind_new" RENAME TO "DecisionKind";

-- AlterTable
ALTER TABLE "decision"
  ADD COLUMN "otherReasons" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "details" JSONB NOT NULL DEFAULT '{}',
  ALTER COLUMN "screeningId" DROP NOT NULL,
  ALTER COLUMN "reviewId" DROP NOT NULL,
  ADD CONSTRAINT "decision_level_signs" CHECK ("level" IN ('officer', 'adviser', 'senior_official', 'head')),
  ADD CONSTRAINT "decision_other_reasons_length" CHECK (char_length("otherReasons") <= 10000),
  ADD CONSTRAINT "decision_details_bounded" CHECK (jsonb_typeof("details") = 'object' AND pg_column_size("details") <= 1048576);

-- AlterTable
ALTER TABLE "case"
  ADD COLUMN "followsId" UUID,
  ADD COLUMN "inherits" JSONB NOT NULL DEFAULT '[]',
  ADD CONSTRAINT "case_inherits_when_it_follows" CHECK ("inherits" = '[]' OR "followsId" IS NOT NULL);
ALTER TABLE "case" ADD CONSTRAINT "case_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "case_followsId_idx" ON "case"("followsId");

-- AlterTable
ALTER TABLE "user" ADD COLUMN "mergedIntoId" TEXT;
ALTER TABLE "user" ADD CONSTRAINT "user_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "error_closing" (
    "decisionId" UUID NOT NULL,
    "closedById" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "error_closing_pkey" PRIMARY KEY ("decisionId"),
    CONSTRAINT "error_closing_result_given" CHECK (char_length(btrim("result")) BETWEEN 20 AND 10000)
);
ALTER TABLE "error_closing" ADD CONSTRAINT "error_closing_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "error_closing" ADD CONSTRAINT "error_closing_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "error_closing" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "error_closing" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "error_closing" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "error_closing" ENABLE ALWAYS TRIGGER "no_truncate";

-- ---------------------------------------------------------------- the one table

CREATE FUNCTION decision_rules() RETURNS TABLE (
  "kind" TEXT, "roles" TEXT[], "statuses" TEXT[], "states" TEXT[], "after" TEXT, "settles" BOOLEAN, "letsFlow" BOOLEAN,
  "atRequiredLevel" BOOLEAN, "secondPerson" BOOLEAN, "reviewOn" TEXT, "conditions" TEXT, "details" TEXT[]
) LANGUAGE sql IMMUTABLE AS $$
  SELECT k, r::text[], o::text[], s::text[], a, se, f, l, p, d, c, t::text[] FROM (VALUES
    ('out_of_scope', '{adviser,senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{awaiting_decision,decided}',
      'out_of_scope', true, false, false, true, 'none', 'none', '{reliedOn,checked}'),
    ('more_information', '{officer,adviser,senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{in_review,awaiting_decision}',
      'awaiting_information', false, false, false, false, 'required', 'none', '{questions,owner}'),
    ('proceed', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,conditional,in_phases}', '{awaiting_decision,decided}',
      'proceeding', true, true, true, true, 'required', 'none', '{}'),
    ('proceed_with_conditions', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases}', '{awaiting_decision,decided}',
      'conditional', true, true, true, true, 'required', 'required', '{}'),
    ('proceed_in_phases', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{awaiting_decision,decided}',
      'in_phases', true, true, true, true, 'required', 'required', '{firstPhase,heldBack}'),
    ('refer_up', '{senior_official}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases}', '{awaiting_decision,decided}',
      NULL, false, false, false, true, 'none', 'none', '{}'),
    ('redesign', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{awaiting_decision,decided}',
      'redesign', false, false, false, true, 'none', 'none', '{flagsToRemove,owner}'),
    ('defer', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{awaiting_decision,decided}',
      'deferred', false, false, false, true, 'required', 'none', '{awaits}'),
    ('reject', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred}', '{awaiting_decision,decided}',
      'rejected', true, false, true, true, 'none', 'none', '{}'),
    ('waiver', '{head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases,frozen}', '{awaiting_decision,decided}',
      NULL, false, false, false, true, 'none', 'none', '{assurance,safeguards}'),
    ('override', '{head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases,frozen}', '{awaiting_decision,decided}',
      NULL, false, false, false, true, 'none', 'none', '{}'),
    ('continue', '{senior_official,head}', '{proceeding,conditional,in_phases}', '{awaiting_decision,decided}',
      NULL, true, true, true, true, 'required', 'none', '{changed,evidence}'),
    ('enhanced_engagement', '{senior_official,head}', '{proceeding,conditional,in_phases,frozen}', '{draft,in_review,awaiting_decision,decided}',
      NULL, false, false, false, true, 'required', 'none', '{raisedOn,raisedWith,message}'),
    ('emergency_freeze', '{officer,adviser,senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases}', '{draft,in_review,awaiting_decision,decided}',
      'frozen', false, false, false, false, 'set', 'optional', '{holds,trigger,told}'),
    ('temporary_freeze', '{senior_official,head}', '{undecided,out_of_scope,awaiting_information,redesign,deferred,proceeding,conditional,in_phases,frozen}', '{draft,in_review,awaiting_decision,decided}',
      'frozen', true, false, false, true, 'required', 'required', '{holds,startsOn,trigger,guaranteesSought,effectOnPeople,continues,messages,escalateOn}'),
    ('partial_lift', '{senior_official,head}', '{frozen}', '{awaiting_decision,decided}',
      'proceeding', true, true, true, true, 'required', 'optional', '{outcomes,monitoring}'),
    ('lift', '{senior_official,head}', '{frozen}', '{awaiting_decision,decided}',
      'proceeding', true, true, true, true, 'required', 'optional', '{outcomes,monitoring}'),
    ('withdrawal', '{head}', '{proceeding,conditional,in_phases,frozen}', '{draft,in_review,awaiting_decision,decided}',
      'withdrawn', true, false, false, true, 'none', 'none', '{trigger,whyFreezeNotEnough,exitPlan,recovery,redirection,statement,coDonors}'),
    ('termination', '{head}', '{proceeding,conditional,in_phases,frozen}', '{draft,in_review,awaiting_decision,decided}',
      'terminated', true, false, false, true, 'none', 'none', '{clause,facts,notice,exitPlan,recovery,redirection,statement,coDonors}'),
    ('error_report', '{officer,adviser,senior_official,head}', '{undecided,out_of_scope,awaiting_information,proceeding,conditional,in_phases,redesign,deferred,frozen,rejected,withdrawn,terminated}', '{draft,in_review,awaiting_decision,decided}',
      NULL, false, false, false, false, 'none', 'none', '{what,givenOn,toWhom,form}')
  ) AS rules (k, r, o, s, a, se, f, l, p, d, c, t)
$$;

-- ---------------------------------------------------------------- one human, however many accounts

CREATE FUNCTION human(user_id TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT COALESCE("mergedIntoId", "id") FROM "user" WHERE "id" = user_id
$$;

-- An account that is merged away stays so, no longer signs in, and points to one that is not merged itself.
CREATE FUNCTION stay_merged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."mergedIntoId" IS NULL AND OLD."mergedIntoId" IS NULL THEN RETURN NEW; END IF;
  PERFORM refuse(OLD."mergedIntoId" IS NOT NULL AND NEW."mergedIntoId" IS DISTINCT FROM OLD."mergedIntoId"
    AND NEW."mergedIntoId" IS DISTINCT FROM human(OLD."mergedIntoId"), 'wrong-state: accounts that were merged stay merged');
  PERFORM refuse(NEW."active" OR NEW."mergedIntoId" = NEW."id"
    OR EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."mergedIntoId" AND "mergedIntoId" IS NOT NULL),
    'invalid: an account is merged into one that counts, and no longer acts');
  RETURN NEW;
END $$;
CREATE TRIGGER "stay_merged" BEFORE UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION stay_merged();
ALTER TABLE "user" ENABLE ALWAYS TRIGGER "stay_merged";

CREATE FUNCTION merge_further() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."mergedIntoId" IS NOT NULL AND OLD."mergedIntoId" IS NULL THEN
    UPDATE "user" SET "mergedIntoId" = NEW."mergedIntoId" WHERE "mergedIntoId" = NEW."id";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "merge_further" AFTER UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION merge_further();
ALTER TABLE "user" ENABLE ALWAYS TRIGGER "merge_further";

CREATE OR REPLACE FUNCTION wrote_or_submitted(person_id TEXT, version_id UUID) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "authorship" WHERE "versionId" = version_id AND human("userId") = human(person_id))
      OR EXISTS (SELECT 1 FROM "project_version" WHERE "id" = version_id AND human("submittedById") = human(person_id))
$$;

-- True when this human took a decision of the kinds that ask for a second person, on this case or version.
CREATE FUNCTION decided_as_second(person_id TEXT, case_id UUID, version_id UUID) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "decision" d JOIN decision_rules() rule ON rule."kind" = d."kind"::text
    WHERE (d."caseId" = case_id OR d."versionId" = version_id) AND rule."secondPerson"
      AND human(d."deciderId") = human(person_id))
$$;

CREATE OR REPLACE FUNCTION second_person_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse_same_person(wrote_or_submitted(NEW."reviewerId", NEW."versionId"),
    'the reviewer wrote or submitted this version');
  PERFORM refuse_same_person(decided_as_second(NEW."reviewerId", NEW."caseId", NULL), 'the reviewer has decided on this case');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION second_person_decides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  IF NOT (SELECT "secondPerson" FROM decision_rules() WHERE "kind" = NEW."kind"::text) THEN RETURN NULL; END IF;
  PERFORM refuse_same_person(wrote_or_submitted(NEW."deciderId", NEW."versionId"),
    'the decider wrote or submitted this version');
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "caseId" = NEW."caseId" AND human("reviewerId") = human(NEW."deciderId")),
    'the decider has reviewed this case');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION second_person_writes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = case_of_version(NEW."versionId") FOR NO KEY UPDATE;
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "versionId" = NEW."versionId" AND human("reviewerId") = human(NEW."userId")),
    'the author has reviewed this version');
  PERFORM refuse_same_person(decided_as_second(NEW."userId", NULL, NEW."versionId"), 'the author has decided on this version');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION second_person_submits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."submittedById" IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "versionId" = NEW."id" AND human("reviewerId") = human(NEW."submittedById"))
    OR decided_as_second(NEW."submittedById", NULL, NEW."id"), 'the submitter has reviewed or decided on this version');
  RETURN NULL;
END $$;

-- ---------------------------------------------------------------- where a component stands

CREATE FUNCTION component_moves(case_id UUID, component TEXT, before INTEGER)
RETURNS TABLE ("id" UUID, "number" INTEGER, "kind" TEXT, "after" TEXT, "level" "Role", "deciderId" TEXT, "createdAt" TIMESTAMPTZ)
LANGUAGE sql STABLE AS $$
  SELECT d."id", d."number", rule."kind", rule."after", d."level", d."deciderId", d."createdAt"
  FROM "decision" d JOIN decision_rules() rule ON rule."kind" = d."kind"::text
  WHERE d."caseId" = case_id AND component = ANY (d."scope") AND rule."after" IS NOT NULL AND d."number" < before
$$;

CREATE FUNCTION component_status(case_id UUID, component TEXT, before INTEGER) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT COALESCE((SELECT CASE
      WHEN m."kind" IN ('lift', 'partial_lift') AND EXISTS (SELECT 1 FROM "decision_condition" WHERE "decisionId" = m."id")
      THEN 'conditional' ELSE m."after" END
    FROM component_moves(case_id, component, before) m ORDER BY m."number" DESC LIMIT 1), 'undecided')
$$;

-- Every freeze that holds a component, from the one that stopped it.
CREATE FUNCTION component_freezes(case_id UUID, component TEXT, before INTEGER)
RETURNS TABLE ("id" UUID, "number" INTEGER, "kind" TEXT, "level" "Role", "deciderId" TEXT, "createdAt" TIMESTAMPTZ)
LANGUAGE sql STABLE AS $$
  SELECT m."id", m."number", m."kind", m."level", m."deciderId", m."createdAt"
  FROM component_moves(case_id, component, before) m
  WHERE m."after" = 'frozen' AND NOT EXISTS (SELECT 1 FROM component_moves(case_id, component, before) later
    WHERE later."number" > m."number" AND later."after" <> 'frozen')
$$;

-- The number of the decision that a component stands under.
CREATE FUNCTION governing_decision(case_id UUID, component TEXT, before INTEGER) RETURNS INTEGER LANGUAGE sql STABLE AS $$
  SELECT max("number") FROM component_moves(case_id, component, before)
$$;

-- A capital case may be reached, and nobody has shown a written assurance.
CREATE FUNCTION unassured(screening_id UUID, component TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "screening" s, jsonb_array_elements(s."result"->'findings') f
    WHERE s."id" = screening_id AND f->>'rule' = 'DP-04' AND f->>'subject' = component
      AND f->>'outcome' IN ('flagged', 'cannot-tell'))
$$;

-- True while the last of these decisions on a component, on this version, is of the first kind.
CREATE FUNCTION stands(wanted TEXT, undone_by TEXT, version_id UUID, component TEXT, before INTEGER) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT COALESCE((SELECT d."kind"::text = wanted FROM "decision" d
    WHERE d."versionId" = version_id AND component = ANY (d."scope") AND d."kind"::text IN (wanted, undone_by)
      AND d."number" < before ORDER BY d."number" DESC LIMIT 1), FALSE)
$$;

-- ---------------------------------------------------------------- decisions

CREATE OR REPLACE FUNCTION decision_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case "case";
  newest "project_version";
  screened "screening";
  rule RECORD;
  every_component TEXT[];
  component TEXT;
  status TEXT;
  freezes_all BOOLEAN;
  for_head BOOLEAN := FALSE;
  unwaived BOOLEAN := FALSE;
  lifts BOOLEAN := NEW."kind" IN ('lift', 'partial_lift');
BEGIN
  SELECT * INTO the_case FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT * INTO rule FROM decision_rules() r WHERE r."kind" = NEW."kind"::text;
  SELECT * INTO newest FROM "project_version" WHERE "caseId" = NEW."caseId" ORDER BY "number" DESC LIMIT 1;
  SELECT * INTO screened FROM "screening" WHERE "versionId" = newest."id";
  PERFORM refuse(NOT the_case."state"::text = ANY (rule."states"), 'wrong-state: the case is not open to this decision');
  PERFORM refuse(NEW."versionId" <> newest."id" OR NEW."screeningId" IS DISTINCT FROM screened."id"
    OR NEW."reviewId" IS DISTINCT FROM (SELECT "id" FROM "review" WHERE "versionId" = newest."id" AND "outcome" = 'pass_on'),
    'wrong-state: a decision rests on the newest version with its screening and its review');
  PERFORM refuse(NEW."number" <> COALESCE((SELECT max("number") FROM "decision" WHERE "caseId" = NEW."caseId"), 0) + 1,
    'conflict: decisions follow one another');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."createdAt" - now())) > 86400, 'invalid: a decision is taken today');
  PERFORM refuse(NOT EXISTS (
    SELECT 1 FROM "user" WHERE "id" = NEW."deciderId" AND "role" = NEW."level" AND "active" AND "mergedIntoId" IS NULL),
    'level-too-low: the decider does not hold this level');
  PERFORM refuse(NOT NEW."level"::text = ANY (rule."roles"), 'level-too-low: this role does not take this decision');
  PERFORM refuse((NEW."reviewOn" IS NOT NULL) <> (rule."reviewOn" <> 'none')
    OR (rule."reviewOn" = 'set' AND NEW."reviewOn" > (NEW."createdAt" AT TIME ZONE 'UTC')::date + 7),
    'invalid: the review date does not fit this kind of decision');
  PERFORM refuse(EXISTS (SELECT 1 FROM unnest(rule."details") name WHERE CASE jsonb_typeof(NEW."details"->name)
      WHEN 'string' THEN btrim(NEW."details"->>name) = ''
      WHEN 'array' THEN jsonb_array_length(NEW."details"->name) = 0 AND name <> 'outcomes'
      ELSE TRUE END), 'invalid: something that this kind of decision records is missing');

  every_component := component_ids(NEW."versionId");
  PERFORM refuse(NOT NEW."scope" <@ every_component
    OR cardinality(NEW."scope") <> (SELECT count(DISTINCT id) FROM unnest(NEW."scope") id),
    'invalid: the scope names components of this version, each once');

  FOREACH component IN ARRAY NEW."scope" LOOP
    status := component_status(NEW."caseId", component, NEW."number");
    PERFORM refuse(NOT status = ANY (rule."statuses"), 'wrong-state: a component in the scope is not open to this');
    IF lifts THEN
      PERFORM refuse_same_person(EXISTS (SELECT 1 FROM component_freezes(NEW."caseId", component, NEW."number") f
        WHERE human(f."deciderId") = human(NEW."deciderId")), 'whoever froze does not lift');
      PERFORM refuse((SELECT min(f."createdAt") FROM component_freezes(NEW."caseId", component, NEW."number") f)
        >= LEAST(newest."submittedAt", (SELECT "sealedAt" FROM "review" WHERE "id" = NEW."reviewId")),
        'review-first: a freeze is lifted on a version that was screened and reviewed after it');
      for_head := for_head OR EXISTS (SELECT 1 FROM component_freezes(NEW."caseId", component, NEW."number") f
        WHERE f."level" = 'head');
    END IF;
    IF NEW."kind" = 'temporary_freeze' THEN
      PERFORM refuse_same_person(status = 'frozen'
        AND NOT EXISTS (SELECT 1 FROM component_freezes(NEW."caseId", component, NEW."number") f WHERE f."kind" <> 'emergency_freeze')
        AND EXISTS (SELECT 1 FROM component_freezes(NEW."caseId", component, NEW."number") f
          WHERE human(f."deciderId") = human(NEW."deciderId")), 'an emergency freeze is confirmed by another person');
    END IF;
    PERFORM refuse(NEW."kind" = 'waiver' AND NOT unassured(NEW."screeningId", component),
      'wrong-state: there is no assurance to waive');
    PERFORM refuse(NEW."kind" = 'override' AND unassured(NEW."screeningId", component),
      'level-too-low: a capital case without assurance is for the head alone');
    for_head := for_head
      OR (rule."atRequiredLevel" AND the_case."requiredLevel" IS DISTINCT FROM 'senior_official'
        AND NOT stands('override', 'refer_up', NEW."versionId", component, NEW."number"))
      OR (rule."letsFlow" AND unassured(NEW."screeningId", component));
    unwaived := unwaived OR (rule."letsFlow" AND unassured(NEW."screeningId", component)
      AND NOT stands('waiver', 'waiver', NEW."versionId", component, NEW."number"));
  END LOOP;

  freezes_all := NEW."kind" = 'temporary_freeze' AND cardinality(every_component) > 1;
  IF freezes_all THEN
    FOREACH component IN ARRAY every_component LOOP
      freezes_all := freezes_all AND (component = ANY (NEW."scope")
        OR component_status(NEW."caseId", component, NEW."number") IN ('frozen', 'rejected', 'withdrawn', 'terminated'));
    END LOOP;
  END IF;
  PERFORM refuse(NEW."level" <> 'head' AND (for_head OR freezes_all), 'level-too-low: this is for the head to decide');
  PERFORM refuse(NEW."kind" = 'override' AND the_case."requiredLevel" IS DISTINCT FROM 'head',
    'wrong-state: there is no level to override');
  PERFORM refuse((rule."letsFlow" OR NEW."kind" = 'out_of_scope') AND NEW."scope" && screened."barredComponents",
    'bar-open: a component under an open bar does not proceed');
  PERFORM refuse(unwaived, 'waiver-first: no assurance, and no waiver of it');

  IF lifts THEN
    PERFORM refuse((NEW."kind" = 'partial_lift') <> EXISTS (SELECT 1 FROM unnest(every_component) other, unnest(NEW."scope") named
        WHERE NOT other = ANY (NEW."scope") AND governing_decision(NEW."caseId", other, NEW."number")
          = governing_decision(NEW."caseId", named, NEW."number")),
      'invalid: a lift ends a freeze as a whole, a partial lift leaves part of it');
    PERFORM refuse(EXISTS (SELECT 1 FROM unnest(NEW."scope") named, component_freezes(NEW."caseId", named, NEW."number") f
        JOIN "decision_condition" c ON c."decisionId" = f."id"
        WHERE (SELECT count(*) FROM jsonb_array_elements(NEW."details"->'outcomes') o
          WHERE (o->>'decision')::integer = f."number" AND (o->>'condition')::integer = c."number"
            AND o->>'outcome' IN ('met', 'not_met', 'waived') AND btrim(o->>'reasons') <> ''
            AND (o->>'outcome' <> 'met' OR btrim(o->>'evidence') <> '')
            AND (o->>'outcome' <> 'not_met' OR NEW."kind" = 'partial_lift')) <> 1),
      'invalid: a lift says of each condition whether it is met');
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION decision_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  carried INTEGER := (SELECT count(*) FROM "decision_condition" WHERE "decisionId" = NEW."id");
  asked TEXT := (SELECT r."conditions" FROM decision_rules() r WHERE r."kind" = NEW."kind"::text);
  today DATE := (NEW."createdAt" AT TIME ZONE 'UTC')::date;
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'decision-recorded', NEW."deciderId",
    jsonb_build_object('decision', NEW."number", 'kind', NEW."kind", 'snapshotHash', NEW."snapshotHash")),
    'wrong-state: a decision leaves its event and record');
  PERFORM refuse(asked = 'required' AND carried = 0, 'invalid: conditions are missing');
  PERFORM refuse(asked = 'none' AND carried > 0, 'invalid: this kind of decision carries no conditions');
  PERFORM refuse(EXISTS (SELECT 1 FROM "decision_condition" WHERE "decisionId" = NEW."id"
    AND ("dueOn" < today OR "dueOn" > today + INTERVAL '12 months')), 'invalid: a condition is due within twelve months');
  RETURN NULL;
END $$;

-- ---------------------------------------------------------------- moves of a case

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
  PERFORM refuse(NEW."state" <> 'draft' AND OLD."requiredLevel" = 'head' AND NEW."requiredLevel" IS DISTINCT FROM 'head',
    'level-too-low: a required level is never lowered');
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
    OR (the_case."requiredLevel" <> 'head' AND (screened."requiredLevel" = 'head'
      OR EXISTS (SELECT 1 FROM "decision" WHERE "caseId" = the_case."id" AND "kind" = 'refer_up')))),
    'level-too-low: the required level is below that of the screening, or the case was referred up');
  -- What was decided on cannot be described away.
  PERFORM refuse(newest."submittedAt" IS NOT NULL AND EXISTS (SELECT 1 FROM "decision" d, unnest(d."scope") component
    WHERE d."caseId" = the_case."id" AND NOT component = ANY (component_ids(newest."id"))),
    'invalid: a component that was decided on stays in the description');
  RETURN NULL;
END $$;

-- ---------------------------------------------------------------- closing an error report

CREATE FUNCTION error_closing_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reported "decision";
BEGIN
  SELECT * INTO reported FROM "decision" WHERE "id" = NEW."decisionId";
  PERFORM 1 FROM "case" WHERE "id" = reported."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(reported."kind" IS DISTINCT FROM 'error_report', 'wrong-state: only an error report is closed');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."closedById" AND "active" AND "mergedIntoId" IS NULL
    AND "role" IN ('adviser', 'senior_official', 'head')), 'forbidden: this role does not close error reports');
  PERFORM refuse_same_person(human(NEW."closedById") = human(reported."deciderId")
    OR wrote_or_submitted(NEW."closedById", reported."versionId"), 'an error report is closed by an independent person');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: an act is of today');
  RETURN NEW;
END $$;
CREATE TRIGGER "closing_allowed" BEFORE INSERT ON "error_closing" FOR EACH ROW EXECUTE FUNCTION error_closing_allowed();
ALTER TABLE "error_closing" ENABLE ALWAYS TRIGGER "closing_allowed";

CREATE FUNCTION error_closing_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reported "decision";
BEGIN
  SELECT * INTO reported FROM "decision" WHERE "id" = NEW."decisionId";
  PERFORM refuse(NOT act_recorded(reported."caseId", 'error-report-closed', NEW."closedById",
    jsonb_build_object('decision', reported."number")), 'wrong-state: a closing leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "error_closing"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION error_closing_leaves_event();
ALTER TABLE "error_closing" ENABLE ALWAYS TRIGGER "leaves_event";
