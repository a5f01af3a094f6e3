-- What is written stays written. Every refusal of these migrations has SQLSTATE SC000 and begins with a code of
-- lib/errors.ts. Triggers are ENABLE ALWAYS: no role of the database and no replication setting passes them by.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'wrong-state: what % holds is never changed or removed', TG_TABLE_NAME USING ERRCODE = 'SC000';
END $$;

DO $$
DECLARE
  append_only TEXT;
BEGIN
  FOREACH append_only IN ARRAY ARRAY[
    'event', 'record', 'decision', 'decision_condition', 'screening', 'edition', 'authorship'
  ] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', append_only);
  END LOOP;
  FOREACH append_only IN ARRAY ARRAY[
    'event', 'record', 'decision', 'decision_condition', 'screening', 'edition', 'authorship',
    'case', 'project_version', 'review', 'finding_response'
  ] LOOP
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', append_only);
  END LOOP;
END $$;

CREATE FUNCTION keep_sealed_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submittedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'wrong-state: a submitted version is sealed' USING ERRCODE = 'SC000';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW."id", NEW."caseId", NEW."number") IS DISTINCT FROM (OLD."id", OLD."caseId", OLD."number") THEN
    RAISE EXCEPTION 'wrong-state: a version keeps its case and number' USING ERRCODE = 'SC000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_sealed" BEFORE UPDATE OR DELETE ON "project_version"
  FOR EACH ROW EXECUTE FUNCTION keep_sealed_version();
ALTER TABLE "project_version" ENABLE ALWAYS TRIGGER "keep_sealed";

CREATE FUNCTION keep_sealed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'wrong-state: a review that is passed on or sent back is sealed' USING ERRCODE = 'SC000';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW."id", NEW."caseId", NEW."versionId", NEW."screeningId", NEW."reviewerId")
     IS DISTINCT FROM (OLD."id", OLD."caseId", OLD."versionId", OLD."screeningId", OLD."reviewerId") THEN
    RAISE EXCEPTION 'wrong-state: a review keeps its reviewer and what it reads' USING ERRCODE = 'SC000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_sealed" BEFORE UPDATE OR DELETE ON "review"
  FOR EACH ROW EXECUTE FUNCTION keep_sealed_review();
ALTER TABLE "review" ENABLE ALWAYS TRIGGER "keep_sealed";

CREATE FUNCTION keep_sealed_response() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched UUID[] := CASE TG_OP
    WHEN 'INSERT' THEN ARRAY[NEW."reviewId"]
    WHEN 'DELETE' THEN ARRAY[OLD."reviewId"]
    ELSE ARRAY[OLD."reviewId", NEW."reviewId"] END;
BEGIN
  -- FOR SHARE waits for a sealing that is under way.
  PERFORM 1 FROM "review" WHERE "id" = ANY (touched) FOR SHARE;
  PERFORM 1 FROM "review" WHERE "id" = ANY (touched) AND "sealedAt" IS NOT NULL;
  IF FOUND THEN
    RAISE EXCEPTION 'wrong-state: a sealed review keeps its responses' USING ERRCODE = 'SC000';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "keep_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "finding_response"
  FOR EACH ROW EXECUTE FUNCTION keep_sealed_response();
ALTER TABLE "finding_response" ENABLE ALWAYS TRIGGER "keep_sealed";

-- A condition belongs to the act of its decision; once the event of that act stands, none is added.
CREATE FUNCTION keep_conditions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "decision" d JOIN "event" e ON e."caseId" = d."caseId"
    WHERE d."id" = NEW."decisionId" AND e."kind" = 'decision-recorded' AND e."data"->'decision' = to_jsonb(d."number");
  IF FOUND THEN
    RAISE EXCEPTION 'wrong-state: a decision keeps its conditions' USING ERRCODE = 'SC000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_conditions" BEFORE INSERT ON "decision_condition"
  FOR EACH ROW EXECUTE FUNCTION keep_conditions();
ALTER TABLE "decision_condition" ENABLE ALWAYS TRIGGER "keep_conditions";

-- Events of a case are numbered without a gap and each names the hash of the one before.
CREATE FUNCTION continue_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last RECORD;
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT "sequence", "hash" INTO last FROM "event" WHERE "caseId" = NEW."caseId" ORDER BY "sequence" DESC LIMIT 1;
  IF NEW."sequence" <> COALESCE(last."sequence", 0) + 1
     OR NEW."previousHash" <> COALESCE(last."hash", repeat('0', 64)) THEN
    RAISE EXCEPTION 'conflict: event % does not continue the chain', NEW."sequence" USING ERRCODE = 'SC000';
  END IF;
  PERFORM 1 FROM "user" WHERE "id" = NEW."actorId" AND "role" = NEW."actorRole" AND "active";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'forbidden: the actor does not hold this role' USING ERRCODE = 'SC000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "continue_chain" BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION continue_chain();
ALTER TABLE "event" ENABLE ALWAYS TRIGGER "continue_chain";
