-- A screening under a newer edition is adopted as a new version with the same words, and is reviewed anew: a case under
-- decision, or decided, can go back to review. case_agrees still refuses the move without that version.

CREATE OR REPLACE FUNCTION case_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse(NEW."state" <> 'draft' OR NEW."lock" <> 1, 'wrong-state: a case begins as a draft');
    RETURN NEW;
  END IF;
  PERFORM refuse((NEW."id", NEW."number", NEW."openedById", NEW."createdAt")
    IS DISTINCT FROM (OLD."id", OLD."number", OLD."openedById", OLD."createdAt"),
    'wrong-state: a case keeps its number and who opened it');
  PERFORM refuse(NEW."state" <> OLD."state" AND (OLD."state", NEW."state") NOT IN (
    ('draft', 'in_review'), ('in_review', 'draft'), ('in_review', 'awaiting_decision'), ('awaiting_decision', 'decided'),
    ('awaiting_decision', 'in_review'), ('decided', 'in_review')),
    'wrong-state: there is no such move');
  PERFORM refuse(NEW."lock" NOT IN (OLD."lock", OLD."lock" + 1) OR (NEW."state" <> OLD."state" AND NEW."lock" = OLD."lock"),
    'conflict: a move counts the lock up by one');
  PERFORM refuse(NEW."title" <> OLD."title" AND OLD."state" <> 'draft', 'wrong-state: the title is sealed');
  PERFORM refuse(NEW."state" <> 'draft' AND OLD."requiredLevel" = 'head' AND NEW."requiredLevel" IS DISTINCT FROM 'head',
    'level-too-low: a required level is never lowered');
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION version_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  detail JSONB := jsonb_build_object('version', NEW."number", 'contentHash', NEW."contentHash");
BEGIN
  PERFORM refuse(NEW."submittedAt" IS NOT NULL
    AND NOT act_recorded(NEW."caseId", 'description-submitted', NEW."submittedById", detail)
    AND NOT act_recorded(NEW."caseId", 'rescreening-adopted', NEW."submittedById", detail),
    'wrong-state: a submission leaves its event and record');
  RETURN NULL;
END $$;

-- What was decided on an older version stands, but each component that is still open is decided on again.
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
    WHERE NOT EXISTS (SELECT 1 FROM "decision" d
      WHERE d."versionId" = newest."id" AND component = ANY (d."scope") AND d."kind" <> 'refer_up')
    AND NOT EXISTS (SELECT 1 FROM last_decision(the_case."id", component, 2147483647) l
      WHERE l."kind" IN ('reject', 'withdrawal')));
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
    OR (screened."requiredLevel" = 'head' AND the_case."requiredLevel" <> 'head')),
    'level-too-low: the required level is below that of the screening');
  RETURN NULL;
END $$;
