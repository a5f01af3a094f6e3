-- Findings are worked one by one: steps, assurances, consultations. Each change is a new revision; nothing is overwritten.

CREATE TYPE "WorkKind" AS ENUM ('step', 'assurance', 'consultation');

CREATE TABLE "work_start" (
    "caseId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "levels" JSONB NOT NULL,
    "startedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "work_start_pkey" PRIMARY KEY ("caseId")
);

CREATE TABLE "finding_work" (
    "id" BIGSERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "findingId" TEXT NOT NULL,
    "kind" "WorkKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "finding_work_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "finding_work_bounds" CHECK (
      length("findingId") BETWEEN 3 AND 200 AND "number" BETWEEN 1 AND 10000 AND "revision" BETWEEN 1 AND 10000
      AND jsonb_typeof("content") = 'object' AND length("content"::text) <= 200000),
    -- COALESCE: a key that is missing gives NULL, which a check would let pass.
    CONSTRAINT "finding_work_content" CHECK (COALESCE(CASE "kind"
      WHEN 'step' THEN btrim("content"->>'text') <> '' AND btrim("content"->>'risk') <> '' AND btrim("content"->>'owner') <> ''
        AND btrim("content"->>'expectedEffect') <> '' AND "content"->>'dueOn' ~ '^\d{4}-\d\d-\d\d$'
        AND "content"->>'kind' IN ('design', 'safeguard', 'monitoring', 'assurance', 'training', 'other')
        AND "content"->>'status' IN ('planned', 'under_way', 'done', 'dropped')
        AND ("content"->>'status' <> 'done' OR btrim("content"->>'proof') <> '')
      WHEN 'assurance' THEN btrim("content"->>'giver') <> '' AND btrim("content"->>'authority') <> ''
        AND btrim("content"->>'scope') <> '' AND btrim("content"->>'text') <> ''
        AND "content"->>'result' IN ('unchecked', 'holds', 'broken', 'cannot_be_checked')
        AND ("content"->>'result' NOT IN ('holds', 'broken') OR (btrim("content"->>'checkMethod') <> ''
          AND btrim("content"->>'resultNote') <> '' AND "content"->>'checkedOn' ~ '^\d{4}-\d\d-\d\d$'))
      WHEN 'consultation' THEN btrim("content"->>'asked') <> '' AND btrim("content"->>'role') <> ''
        AND btrim("content"->>'advice') <> '' AND "content"->>'on' ~ '^\d{4}-\d\d-\d\d$'
        AND "content"->>'stance' IN ('agrees', 'dissents', 'neither')
      END, FALSE))
);

CREATE UNIQUE INDEX "finding_work_caseId_number_revision_key" ON "finding_work"("caseId", "number", "revision");
CREATE INDEX "finding_work_caseId_findingId_idx" ON "finding_work"("caseId", "findingId");
ALTER TABLE "work_start" ADD CONSTRAINT "work_start_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "work_start" ADD CONSTRAINT "work_start_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "project_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "work_start" ADD CONSTRAINT "work_start_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_work" ADD CONSTRAINT "finding_work_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "finding_work" ADD CONSTRAINT "finding_work_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "work_start" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "work_start" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "work_start" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "work_start" ENABLE ALWAYS TRIGGER "no_truncate";
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "finding_work" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "finding_work" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "finding_work" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "finding_work" ENABLE ALWAYS TRIGGER "no_truncate";

-- The pinned levels are those of the newest version's screening, word for word.
CREATE FUNCTION work_start_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  screened JSONB;
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT jsonb_object_agg(f->>'id', jsonb_build_object('level', f->'level', 'upTo', f->'upTo')) INTO screened
    FROM "screening" s JOIN "project_version" v ON v."id" = s."versionId"
    CROSS JOIN LATERAL jsonb_array_elements(s."result"->'findings') f
    WHERE v."id" = NEW."versionId" AND v."caseId" = NEW."caseId"
      AND v."number" = (SELECT max("number") FROM "project_version" WHERE "caseId" = NEW."caseId")
      AND f->>'effect' <> 'credit' AND f->>'outcome' IN ('flagged', 'cannot-tell');
  PERFORM refuse(screened IS DISTINCT FROM NEW."levels", 'wrong-state: the pinned levels are those of the newest screening');
  RETURN NEW;
END $$;
CREATE TRIGGER "work_start_allowed" BEFORE INSERT ON "work_start" FOR EACH ROW EXECUTE FUNCTION work_start_allowed();
ALTER TABLE "work_start" ENABLE ALWAYS TRIGGER "work_start_allowed";

CREATE FUNCTION work_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  holder "Role";
  last "finding_work";
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT "role" INTO holder FROM "user" WHERE "id" = NEW."byId" AND "active";
  PERFORM refuse(holder IS NULL OR holder NOT IN ('officer', 'adviser', 'senior_official', 'head'),
    'forbidden: this role does not work on findings');
  PERFORM refuse(NEW."kind" <> 'consultation' AND holder NOT IN ('officer', 'adviser'),
    'forbidden: steps and assurances are recorded by officers and advisers');
  PERFORM refuse(NEW."kind" <> 'consultation' AND NOT EXISTS (SELECT 1 FROM "work_start" WHERE "caseId" = NEW."caseId"),
    'wrong-state: levels are pinned before mitigation starts');
  SELECT * INTO last FROM "finding_work" WHERE "caseId" = NEW."caseId" AND "number" = NEW."number"
    ORDER BY "revision" DESC LIMIT 1;
  IF last."id" IS NULL THEN
    PERFORM refuse(NEW."revision" <> 1 OR NEW."number" <> 1 +
      (SELECT coalesce(max("number"), 0) FROM "finding_work" WHERE "caseId" = NEW."caseId"),
      'conflict: entries are numbered in order');
  ELSE
    PERFORM refuse(NEW."revision" <> last."revision" + 1, 'conflict: somebody else changed this entry');
    PERFORM refuse(NEW."findingId" <> last."findingId" OR NEW."kind" <> last."kind",
      'wrong-state: an entry stays with its finding and its kind');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "work_allowed" BEFORE INSERT ON "finding_work" FOR EACH ROW EXECUTE FUNCTION work_allowed();
ALTER TABLE "finding_work" ENABLE ALWAYS TRIGGER "work_allowed";

CREATE FUNCTION work_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'work-recorded', NEW."byId",
    jsonb_build_object('finding', NEW."findingId", 'number', NEW."number", 'revision', NEW."revision", 'kind', NEW."kind")),
    'wrong-state: work leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "finding_work"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION work_leaves_event();
ALTER TABLE "finding_work" ENABLE ALWAYS TRIGGER "leaves_event";

CREATE FUNCTION work_start_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "event" WHERE "caseId" = NEW."caseId" AND "kind" = 'mitigation-started'
    AND "actorId" = NEW."startedById"), 'wrong-state: the start of mitigation leaves its event');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "work_start"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION work_start_leaves_event();
ALTER TABLE "work_start" ENABLE ALWAYS TRIGGER "leaves_event";
