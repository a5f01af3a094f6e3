-- CreateEnum
CREATE TYPE "FactsActKind" AS ENUM ('proposed', 'withdrawn', 'approved', 'rejected');

-- CreateTable
CREATE TABLE "facts_upload" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "editionHash" TEXT NOT NULL,
    "replacesHash" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facts_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facts_act" (
    "id" BIGSERIAL NOT NULL,
    "uploadId" UUID NOT NULL,
    "kind" "FactsActKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facts_act_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "facts_upload_name_key" ON "facts_upload"("name");

-- CreateIndex
CREATE INDEX "facts_act_kind_id_idx" ON "facts_act"("kind", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "facts_act_uploadId_kind_key" ON "facts_act"("uploadId", "kind");

-- AddForeignKey
ALTER TABLE "facts_upload" ADD CONSTRAINT "facts_upload_editionHash_fkey" FOREIGN KEY ("editionHash") REFERENCES "edition"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_upload" ADD CONSTRAINT "facts_upload_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_act" ADD CONSTRAINT "facts_act_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "facts_upload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facts_act" ADD CONSTRAINT "facts_act_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- bounds

ALTER TABLE "facts_upload"
  ADD CONSTRAINT "facts_upload_name_form" CHECK ("name" ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
  ADD CONSTRAINT "facts_upload_note_given" CHECK (char_length(btrim("note")) BETWEEN 1 AND 4000),
  ADD CONSTRAINT "facts_upload_hashes" CHECK (
    "editionHash" ~ '^[0-9a-f]{64}$' AND "replacesHash" ~ '^[0-9a-f]{64}$' AND "editionHash" <> "replacesHash"),
  ADD CONSTRAINT "facts_upload_files_named" CHECK (
    jsonb_typeof("files") = 'array' AND jsonb_array_length("files") BETWEEN 1 AND 4);

ALTER TABLE "facts_act"
  ADD CONSTRAINT "facts_act_reason" CHECK (
    char_length("reason") <= 4000 AND ("kind" <> 'rejected' OR btrim("reason") <> ''));

-- ---------------------------------------------------------------- what is written stays written

DO $$
DECLARE
  append_only TEXT;
BEGIN
  FOREACH append_only IN ARRAY ARRAY['facts_upload', 'facts_act'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', append_only);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', append_only);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', append_only);
  END LOOP;
END $$;

-- ---------------------------------------------------------------- two people, one after the other

CREATE FUNCTION facts_upload_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (
    SELECT 1 FROM "user" WHERE "id" = NEW."uploadedById" AND "role" = 'administrator' AND "active"),
    'forbidden: an administrator uploads country facts');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "edition" WHERE "hash" = NEW."editionHash" AND "kind" = 'facts'
    AND "edition" = NEW."name"), 'invalid: the edition holds no country facts of this name');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."uploadedAt" - now())) > 86400, 'invalid: an upload is made today');
  RETURN NEW;
END $$;
CREATE TRIGGER "upload_allowed" BEFORE INSERT ON "facts_upload" FOR EACH ROW EXECUTE FUNCTION facts_upload_allowed();
ALTER TABLE "facts_upload" ENABLE ALWAYS TRIGGER "upload_allowed";

-- An upload is proposed by who made it; a second person approves or rejects. No exemption: not for administrators.
CREATE FUNCTION facts_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  upload "facts_upload";
  last_kind "FactsActKind";
  in_force TEXT;
BEGIN
  -- Two approvals at once take turns here, so that the second sees the first.
  PERFORM pg_advisory_xact_lock(727036911);
  SELECT * INTO upload FROM "facts_upload" WHERE "id" = NEW."uploadId";
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId" AND "name" = NEW."actorName"
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
CREATE TRIGGER "act_allowed" BEFORE INSERT ON "facts_act" FOR EACH ROW EXECUTE FUNCTION facts_act_allowed();
ALTER TABLE "facts_act" ENABLE ALWAYS TRIGGER "act_allowed";
