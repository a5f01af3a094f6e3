-- Evidence: files and links that bear on a case or on one finding. Nothing is overwritten; a withdrawal is a row of its own.

CREATE TYPE "Reliability" AS ENUM ('official', 'independent', 'partner', 'media', 'unverified');

-- A file under the hash of its bytes, once, whoever brings it. The database itself holds the name to the content.
CREATE TABLE "stored_file" (
    "hash" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "stored_file_hash_of_content" CHECK ("hash" = encode(sha256("content"), 'hex')),
    CONSTRAINT "stored_file_bounded" CHECK (octet_length("content") BETWEEN 1 AND 20971520)
);
-- Documents and pictures are packed already.
ALTER TABLE "stored_file" ALTER COLUMN "content" SET STORAGE EXTERNAL;

CREATE TABLE "evidence" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "versionId" UUID NOT NULL,
    "findingId" TEXT,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "on" DATE,
    "reliability" "Reliability" NOT NULL,
    "quote" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "link" TEXT,
    "fileHash" TEXT,
    "fileBytes" INTEGER,
    "mediaType" TEXT,
    "fileName" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "evidence_pkey" PRIMARY KEY ("caseId", "number"),
    CONSTRAINT "evidence_bounds" CHECK ("number" BETWEEN 1 AND 10000 AND length("findingId") BETWEEN 3 AND 200
      AND length(btrim("title")) BETWEEN 1 AND 300 AND length(btrim("source")) BETWEEN 1 AND 300
      AND length("quote") <= 10000 AND length("position") <= 300 AND ("position" = '' OR "quote" <> '')),
    CONSTRAINT "evidence_not_ahead" CHECK ("on" <= ("at" AT TIME ZONE 'UTC')::date + 1),
    -- Either a link to the web or a whole file. COALESCE: a NULL among them would let a check pass.
    CONSTRAINT "evidence_link_or_file" CHECK (COALESCE(CASE WHEN "link" IS NOT NULL
      THEN "link" ~* '^https?://[^[:space:]]+$' AND length("link") <= 2000
        AND "fileHash" IS NULL AND "fileBytes" IS NULL AND "mediaType" IS NULL AND "fileName" IS NULL
      ELSE "fileHash" ~ '^[0-9a-f]{64}$' AND "fileBytes" BETWEEN 1 AND 20971520 AND length("fileName") BETWEEN 1 AND 120
        AND "fileName" !~ '[/\\[:cntrl:]]' AND "mediaType" IN ('application/pdf', 'image/png', 'image/jpeg', 'image/webp',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'application/vnd.oasis.opendocument.text', 'text/plain', 'text/csv') END, FALSE))
);

CREATE TABLE "evidence_withdrawal" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reasons" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "evidence_withdrawal_pkey" PRIMARY KEY ("caseId", "number"),
    CONSTRAINT "evidence_withdrawal_bounds" CHECK (length(btrim("reasons")) BETWEEN 10 AND 2000)
);

ALTER TABLE "evidence" ADD CONSTRAINT "evidence_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "project_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "stored_file"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence_withdrawal" ADD CONSTRAINT "evidence_withdrawal_caseId_number_fkey" FOREIGN KEY ("caseId", "number") REFERENCES "evidence"("caseId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "evidence_withdrawal" ADD CONSTRAINT "evidence_withdrawal_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  sealed TEXT;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['stored_file', 'evidence', 'evidence_withdrawal'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', sealed);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', sealed);
  END LOOP;
END $$;

CREATE FUNCTION evidence_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  holder "Role";
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  SELECT "role" INTO holder FROM "user" WHERE "id" = NEW."byId" AND "active" AND "mergedIntoId" IS NULL;
  PERFORM refuse(holder IS NULL OR holder NOT IN ('officer', 'adviser', 'senior_official', 'head'),
    'forbidden: this role adds and withdraws no evidence');
  IF TG_TABLE_NAME = 'evidence' THEN
    PERFORM refuse(NEW."number" <> 1 + (SELECT coalesce(max("number"), 0) FROM "evidence" WHERE "caseId" = NEW."caseId"),
      'conflict: evidence is numbered in order');
    PERFORM refuse(NEW."versionId" <> (SELECT "id" FROM "project_version" WHERE "caseId" = NEW."caseId"
      ORDER BY "number" DESC LIMIT 1), 'wrong-state: evidence is added to the newest version');
    PERFORM refuse(NEW."fileHash" IS NOT NULL AND NEW."fileBytes" IS DISTINCT FROM
      (SELECT octet_length("content") FROM "stored_file" WHERE "hash" = NEW."fileHash"),
      'invalid: the file is not as large as it is said to be');
    PERFORM refuse(NEW."fileBytes" + (SELECT coalesce(sum("fileBytes"), 0) FROM "evidence" WHERE "caseId" = NEW."caseId") > 524288000,
      'invalid: the files of a case have 500 MB at most');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "evidence_allowed" BEFORE INSERT ON "evidence" FOR EACH ROW EXECUTE FUNCTION evidence_allowed();
ALTER TABLE "evidence" ENABLE ALWAYS TRIGGER "evidence_allowed";
CREATE TRIGGER "evidence_allowed" BEFORE INSERT ON "evidence_withdrawal" FOR EACH ROW EXECUTE FUNCTION evidence_allowed();
ALTER TABLE "evidence_withdrawal" ENABLE ALWAYS TRIGGER "evidence_allowed";

CREATE FUNCTION evidence_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId",
    CASE TG_TABLE_NAME WHEN 'evidence' THEN 'evidence-added' ELSE 'evidence-withdrawn' END, NEW."byId",
    jsonb_build_object('evidence', NEW."number")), 'wrong-state: evidence leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "evidence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION evidence_leaves_event();
ALTER TABLE "evidence" ENABLE ALWAYS TRIGGER "leaves_event";
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "evidence_withdrawal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION evidence_leaves_event();
ALTER TABLE "evidence_withdrawal" ENABLE ALWAYS TRIGGER "leaves_event";

-- A file belongs to evidence, in the transaction that brings it.
CREATE FUNCTION file_is_used() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "evidence" WHERE "fileHash" = NEW."hash"), 'wrong-state: a file comes with its evidence');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "file_is_used" AFTER INSERT ON "stored_file"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION file_is_used();
ALTER TABLE "stored_file" ENABLE ALWAYS TRIGGER "file_is_used";
CREATE INDEX "evidence_fileHash_idx" ON "evidence"("fileHash");
