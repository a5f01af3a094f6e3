-- No event holds a name: people are named by their random id, names stand in the user table alone, and erasing one there
-- leaves every hash as it was.
ALTER TABLE "event" DROP COLUMN "actorName";
ALTER TABLE "facts_act" DROP COLUMN "actorName";
ALTER TABLE "overlay_switch" DROP COLUMN "actorName";

-- AlterTable
ALTER TABLE "user" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ledger_leaf" (
    "position" INTEGER NOT NULL,
    "eventId" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ledger_leaf_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "checkpoint" (
    "id" BIGSERIAL NOT NULL,
    "size" INTEGER NOT NULL,
    "root" TEXT NOT NULL,
    "heads" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people_act" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_act_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_leaf_eventId_key" ON "ledger_leaf"("eventId");

-- CreateIndex
CREATE INDEX "event_caseId_actorId_kind_at_idx" ON "event"("caseId", "actorId", "kind", "at" DESC);

-- AddForeignKey
ALTER TABLE "ledger_leaf" ADD CONSTRAINT "ledger_leaf_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkpoint" ADD CONSTRAINT "checkpoint_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_act" ADD CONSTRAINT "people_act_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_act" ADD CONSTRAINT "people_act_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- bounds

ALTER TABLE "ledger_leaf" ADD CONSTRAINT "ledger_leaf_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "checkpoint" ADD CONSTRAINT "checkpoint_hashes" CHECK (
  "size" >= 1 AND "root" ~ '^[0-9a-f]{64}$' AND "heads" ~ '^[0-9a-f]{64}$');
ALTER TABLE "people_act"
  ADD CONSTRAINT "people_act_kind_known" CHECK ("kind" = 'erased'),
  ADD CONSTRAINT "people_act_reason_given" CHECK (char_length(btrim("reason")) BETWEEN 1 AND 4000);

-- ---------------------------------------------------------------- what is written stays written

DO $$
DECLARE
  append_only TEXT;
BEGIN
  FOREACH append_only IN ARRAY ARRAY['ledger_leaf', 'checkpoint', 'people_act'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', append_only);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', append_only);
  END LOOP;
END $$;

-- Leaves follow one another without a gap, carry the hash of their event, and take the events of a case in their order.
CREATE FUNCTION continue_tree() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  the_event "event";
BEGIN
  -- Two that number leaves at once take turns here.
  PERFORM pg_advisory_xact_lock(727036912);
  SELECT * INTO the_event FROM "event" WHERE "id" = NEW."eventId";
  PERFORM refuse(NEW."position" <> COALESCE((SELECT max("position") FROM "ledger_leaf"), -1) + 1
    OR NEW."hash" IS DISTINCT FROM the_event."hash"
    OR (the_event."sequence" > 1 AND NOT EXISTS (SELECT 1 FROM "ledger_leaf" l JOIN "event" e ON e."id" = l."eventId"
      WHERE e."caseId" = the_event."caseId" AND e."sequence" = the_event."sequence" - 1)),
    'conflict: leaf does not continue the tree');
  RETURN NEW;
END $$;
CREATE TRIGGER "continue_tree" BEFORE INSERT ON "ledger_leaf" FOR EACH ROW EXECUTE FUNCTION continue_tree();
ALTER TABLE "ledger_leaf" ENABLE ALWAYS TRIGGER "continue_tree";

CREATE FUNCTION checkpoint_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(727036912);
  PERFORM refuse(NEW."size" <> (SELECT count(*) FROM "ledger_leaf"), 'conflict: a checkpoint covers every leaf');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."madeById" AND "active"),
    'forbidden: a checkpoint is asked for by a person');
  RETURN NEW;
END $$;
CREATE TRIGGER "checkpoint_allowed" BEFORE INSERT ON "checkpoint" FOR EACH ROW EXECUTE FUNCTION checkpoint_allowed();
ALTER TABLE "checkpoint" ENABLE ALWAYS TRIGGER "checkpoint_allowed";

CREATE FUNCTION people_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId" AND "role" = NEW."actorRole"
    AND "role" = 'administrator' AND "active") OR NEW."actorId" = NEW."subjectId",
    'forbidden: an administrator acts on somebody else');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: an act is of today');
  RETURN NEW;
END $$;
CREATE TRIGGER "act_allowed" BEFORE INSERT ON "people_act" FOR EACH ROW EXECUTE FUNCTION people_act_allowed();
ALTER TABLE "people_act" ENABLE ALWAYS TRIGGER "act_allowed";

-- A name that was erased does not come back, and who bore it does not sign in.
CREATE FUNCTION stay_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."erasedAt" IS NOT NULL THEN
    PERFORM refuse((NEW."name", NEW."email", NEW."erasedAt") IS DISTINCT FROM (OLD."name", OLD."email", OLD."erasedAt")
      OR NEW."active", 'wrong-state: this name was erased');
  END IF;
  PERFORM refuse(NEW."erasedAt" IS NOT NULL AND NEW."active", 'wrong-state: this name was erased');
  RETURN NEW;
END $$;
CREATE TRIGGER "stay_erased" BEFORE UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION stay_erased();
ALTER TABLE "user" ENABLE ALWAYS TRIGGER "stay_erased";

-- ---------------------------------------------------------------- the two that compared names

CREATE OR REPLACE FUNCTION facts_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  upload "facts_upload";
  last_kind "FactsActKind";
  in_force TEXT;
BEGIN
  -- Two approvals at once take turns here, so that the second sees the first.
  PERFORM pg_advisory_xact_lock(727036911);
  SELECT * INTO upload FROM "facts_upload" WHERE "id" = NEW."uploadId";
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId"
    AND "role" = NEW."actorRole" AND "active"), 'forbidden: the actor does not hold this role');
  PERFORM refuse(NEW."actorRole" <> 'administrator' AND NOT (NEW."kind" IN ('approved', 'rejected') AND NEW."actorRole" = 'head'),
    'forbidden: administrators and the head act on country facts');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: an act is of today');
  SELECT a."kind" INTO last_kind FROM "facts_act" a WHERE a."uploadId" = NEW."uploadId" ORDER BY a."id" DESC LIMIT 1;
  IF NEW."kind" IN ('proposed', 'withdrawn') THEN
    PERFORM refuse(NEW."actorId" <> upload."uploadedById", 'forbidden: who made the upload proposes or withdraws it');
  ELSE
    PERFORM refuse_same_person(NEW."actorId" = upload."uploadedById", 'who made the upload does not rule on it');
  END IF;
  PERFORM refuse(last_kind IS DISTINCT FROM (CASE NEW."kind" WHEN 'proposed' THEN NULL ELSE 'proposed' END)::"FactsActKind",
    'wrong-state: the upload is not open to this');
  SELECT u."editionHash" INTO in_force FROM "facts_act" a JOIN "facts_upload" u ON u."id" = a."uploadId"
    WHERE a."kind" = 'approved' ORDER BY a."id" DESC LIMIT 1;
  PERFORM refuse(NEW."kind" IN ('proposed', 'approved') AND in_force IS NOT NULL AND upload."replacesHash" <> in_force,
    'conflict: another edition has come into force since the files were compared');
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION overlay_switch_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId"
    AND "role" = NEW."actorRole" AND "role" = 'administrator' AND "active"),
    'forbidden: an administrator switches an overlay');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: a switch is of today');
  RETURN NEW;
END $$;
