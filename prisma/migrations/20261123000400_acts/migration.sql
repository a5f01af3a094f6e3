-- Which acts are open to whom and when: the same table as lib/cases/states.ts and the same levels as
-- lib/cases/decision.ts, for every road into the database.

CREATE FUNCTION refuse(broken BOOLEAN, words TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF broken THEN
    RAISE EXCEPTION '%', words USING ERRCODE = 'SC000';
  END IF;
END $$;

CREATE FUNCTION component_ids(version_id UUID) RETURNS TEXT[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(c->>'id') FROM "project_version" v, jsonb_array_elements(v."content"->'description'->'components') c
  WHERE v."id" = version_id
$$;

-- The last decision on a component that is more than a referral; no row while it is undecided.
CREATE FUNCTION last_decision(case_id UUID, component TEXT, before INTEGER)
RETURNS TABLE ("kind" "DecisionKind", "level" "Role") LANGUAGE sql STABLE AS $$
  SELECT d."kind", d."level" FROM "decision" d
  WHERE d."caseId" = case_id AND component = ANY (d."scope") AND d."kind" <> 'refer_up' AND d."number" < before
  ORDER BY d."number" DESC LIMIT 1
$$;

-- ---------------------------------------------------------------- moves of a case

CREATE FUNCTION case_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse(NEW."state" <> 'draft' OR NEW."lock" <> 1, 'wrong-state: a case begins as a draft');
    RETURN NEW;
  END IF;
  PERFORM refuse((NEW."id", NEW."number", NEW."openedById", NEW."createdAt")
    IS DISTINCT FROM (OLD."id", OLD."number", OLD."openedById", OLD."createdAt"),
    'wrong-state: a case keeps its number and who opened it');
  PERFORM refuse(NEW."state" <> OLD."state" AND (OLD."state", NEW."state") NOT IN (
    ('draft', 'in_review'), ('in_review', 'draft'), ('in_review', 'awaiting_decision'), ('awaiting_decision', 'decided')),
    'wrong-state: there is no such move');
  PERFORM refuse(NEW."lock" NOT IN (OLD."lock", OLD."lock" + 1) OR (NEW."state" <> OLD."state" AND NEW."lock" = OLD."lock"),
    'conflict: a move counts the lock up by one');
  PERFORM refuse(NEW."title" <> OLD."title" AND OLD."state" <> 'draft', 'wrong-state: the title is sealed');
  PERFORM refuse(NEW."state" <> 'draft' AND OLD."requiredLevel" = 'head' AND NEW."requiredLevel" IS DISTINCT FROM 'head',
    'level-too-low: a required level is never lowered');
  RETURN NEW;
END $$;
CREATE TRIGGER "case_moves" BEFORE INSERT OR UPDATE ON "case" FOR EACH ROW EXECUTE FUNCTION case_moves();
ALTER TABLE "case" ENABLE ALWAYS TRIGGER "case_moves";

-- At the end of each transaction the state says what the rows say.
CREATE FUNCTION case_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
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
  undecided := EXISTS (SELECT 1 FROM unnest(component_ids(newest."id")) id
    WHERE NOT EXISTS (SELECT 1 FROM last_decision(the_case."id", id, 2147483647)));
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

DO $$
DECLARE
  watched TEXT;
BEGIN
  FOREACH watched IN ARRAY ARRAY['case', 'project_version', 'review', 'decision'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER "case_agrees" AFTER INSERT OR UPDATE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION case_agrees()', watched);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "case_agrees"', watched);
  END LOOP;
END $$;

CREATE FUNCTION version_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NEW."number" <> COALESCE((SELECT max("number") FROM "project_version" WHERE "caseId" = NEW."caseId"), 0) + 1
    OR EXISTS (SELECT 1 FROM "project_version" WHERE "caseId" = NEW."caseId" AND "submittedAt" IS NULL),
    'conflict: versions follow one another');
  RETURN NEW;
END $$;
CREATE TRIGGER "version_follows" BEFORE INSERT ON "project_version" FOR EACH ROW EXECUTE FUNCTION version_follows();
ALTER TABLE "project_version" ENABLE ALWAYS TRIGGER "version_follows";

-- ---------------------------------------------------------------- reviews

CREATE FUNCTION review_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  result JSONB;
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."reviewerId" AND "role" = 'adviser' AND "active"),
    'forbidden: an adviser reviews');
  SELECT s."result" INTO result FROM "screening" s JOIN "project_version" v ON v."id" = s."versionId"
    WHERE s."id" = NEW."screeningId" AND v."id" = NEW."versionId" AND v."caseId" = NEW."caseId"
      AND v."submittedAt" IS NOT NULL;
  PERFORM refuse(result IS NULL, 'wrong-state: a review reads the screening of a submitted version');
  IF NEW."sealedAt" IS NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(EXISTS (SELECT 1 FROM "review"
    WHERE "versionId" = NEW."versionId" AND "sealedAt" IS NOT NULL AND "id" <> NEW."id"),
    'conflict: this version has its review');
  PERFORM refuse(NEW."outcome" = 'pass_on' AND EXISTS (
    SELECT 1 FROM jsonb_array_elements(result->'findings') f
    WHERE f->>'outcome' IN ('flagged', 'cannot-tell') AND NOT EXISTS (
      SELECT 1 FROM "finding_response" r WHERE r."reviewId" = NEW."id" AND r."findingId" = f->>'id'
        AND (r."response" = 'agree' OR btrim(r."note") <> ''))),
    'invalid: a finding has no response, or a disagreement no reason');
  RETURN NEW;
END $$;
CREATE TRIGGER "review_allowed" BEFORE INSERT OR UPDATE ON "review" FOR EACH ROW EXECUTE FUNCTION review_allowed();
ALTER TABLE "review" ENABLE ALWAYS TRIGGER "review_allowed";

-- ---------------------------------------------------------------- decisions

CREATE FUNCTION decision_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_case "case";
  screened "screening";
  every_component TEXT[];
  open_component TEXT;
  freezes_all BOOLEAN;
BEGIN
  SELECT * INTO the_case FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT s.* INTO screened FROM "screening" s JOIN "project_version" v ON v."id" = s."versionId"
    JOIN "review" r ON r."id" = NEW."reviewId" AND r."versionId" = v."id" AND r."outcome" = 'pass_on'
    WHERE s."id" = NEW."screeningId" AND v."id" = NEW."versionId" AND v."caseId" = NEW."caseId";
  PERFORM refuse(screened."id" IS NULL OR the_case."state" NOT IN ('awaiting_decision', 'decided'),
    'wrong-state: a decision rests on a review that was passed on');
  PERFORM refuse(NEW."number" <> COALESCE((SELECT max("number") FROM "decision" WHERE "caseId" = NEW."caseId"), 0) + 1,
    'conflict: decisions follow one another');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."createdAt" - now())) > 86400, 'invalid: a decision is taken today');
  PERFORM refuse(NOT EXISTS (
    SELECT 1 FROM "user" WHERE "id" = NEW."deciderId" AND "role" = NEW."level" AND "active"),
    'level-too-low: the decider does not hold this level');

  every_component := component_ids(NEW."versionId");
  PERFORM refuse(NOT NEW."scope" <@ every_component
    OR cardinality(NEW."scope") <> (SELECT count(DISTINCT id) FROM unnest(NEW."scope") id),
    'invalid: the scope names components of this version, each once');
  PERFORM refuse(EXISTS (SELECT 1 FROM unnest(NEW."scope") id, last_decision(NEW."caseId", id, NEW."number") l
    WHERE l."kind" IN ('reject', 'withdrawal') OR NEW."kind" IN ('refer_up', 'reject')),
    'wrong-state: a component in the scope is no longer open to this');

  freezes_all := NEW."kind" = 'temporary_freeze' AND cardinality(every_component) > 1;
  FOREACH open_component IN ARRAY every_component LOOP
    freezes_all := freezes_all AND (open_component = ANY (NEW."scope") OR EXISTS (
      SELECT 1 FROM last_decision(NEW."caseId", open_component, NEW."number") l
      WHERE l."kind" IN ('reject', 'withdrawal', 'temporary_freeze')));
  END LOOP;
  PERFORM refuse(NEW."level" <> 'head' AND (
    NEW."kind" = 'withdrawal' OR freezes_all
    OR (NEW."kind" IN ('proceed', 'proceed_with_conditions', 'reject') AND (
      the_case."requiredLevel" IS DISTINCT FROM 'senior_official'
      OR EXISTS (SELECT 1 FROM unnest(NEW."scope") id, last_decision(NEW."caseId", id, NEW."number") l
        WHERE l."kind" = 'temporary_freeze' AND l."level" = 'head')))),
    'level-too-low: this is for the head to decide');
  PERFORM refuse(NEW."level" <> 'senior_official' AND NEW."kind" = 'refer_up', 'level-too-low: nobody is above the head');
  PERFORM refuse(NEW."kind" IN ('proceed', 'proceed_with_conditions') AND NEW."scope" && screened."barredComponents",
    'bar-open: a component under an open bar does not proceed');
  RETURN NEW;
END $$;
CREATE TRIGGER "decision_allowed" BEFORE INSERT ON "decision" FOR EACH ROW EXECUTE FUNCTION decision_allowed();
ALTER TABLE "decision" ENABLE ALWAYS TRIGGER "decision_allowed";

-- ---------------------------------------------------------------- every act leaves its event and its record

CREATE FUNCTION act_recorded(case_id UUID, act_kind TEXT, actor TEXT, detail JSONB) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "event" e JOIN "record" r ON r."caseId" = e."caseId" AND r."sequence" = e."sequence"
    WHERE e."caseId" = case_id AND e."kind" = act_kind AND e."actorId" = actor AND e."data" @> detail)
$$;

CREATE FUNCTION version_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NEW."submittedAt" IS NOT NULL AND NOT act_recorded(NEW."caseId", 'description-submitted', NEW."submittedById",
    jsonb_build_object('version', NEW."number", 'contentHash', NEW."contentHash")),
    'wrong-state: a submission leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT OR UPDATE ON "project_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION version_leaves_event();
ALTER TABLE "project_version" ENABLE ALWAYS TRIGGER "leaves_event";

CREATE FUNCTION review_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NEW."sealedAt" IS NOT NULL AND NOT act_recorded(NEW."caseId",
    CASE NEW."outcome" WHEN 'pass_on' THEN 'review-passed-on' ELSE 'review-sent-back' END, NEW."reviewerId",
    jsonb_build_object('review', NEW."id")), 'wrong-state: a sealed review leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT OR UPDATE ON "review"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION review_leaves_event();
ALTER TABLE "review" ENABLE ALWAYS TRIGGER "leaves_event";

CREATE FUNCTION decision_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  conditions INTEGER := (SELECT count(*) FROM "decision_condition" WHERE "decisionId" = NEW."id");
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'decision-recorded', NEW."deciderId",
    jsonb_build_object('decision', NEW."number", 'kind', NEW."kind", 'snapshotHash', NEW."snapshotHash")),
    'wrong-state: a decision leaves its event and record');
  PERFORM refuse(NEW."kind" = 'proceed_with_conditions' AND conditions = 0, 'invalid: conditions are missing');
  PERFORM refuse(NEW."kind" NOT IN ('proceed_with_conditions', 'temporary_freeze') AND conditions > 0,
    'invalid: this kind of decision carries no conditions');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "decision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION decision_leaves_event();
ALTER TABLE "decision" ENABLE ALWAYS TRIGGER "leaves_event";
