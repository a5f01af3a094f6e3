-- Public versions of a case, each exactly as it was proposed, and what a second person did with it. All append-only.

CREATE TYPE "PublicationActKind" AS ENUM ('approved', 'returned', 'withdrawn');

CREATE TABLE "publication" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "recordHash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "indexable" BOOLEAN NOT NULL,
    "choices" JSONB NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "publication_pkey" PRIMARY KEY ("caseId", "number"),
    CONSTRAINT "publication_bounds" CHECK ("number" BETWEEN 1 AND 10000 AND "language" IN ('en', 'fr', 'es')
      AND length(btrim("title")) BETWEEN 1 AND 300 AND octet_length("content") <= 50000000),
    CONSTRAINT "publication_hash" CHECK ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex'))
);

CREATE TABLE "publication_act" (
    "caseId" UUID NOT NULL,
    "publication" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "PublicationActKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "publication_act_pkey" PRIMARY KEY ("caseId", "publication", "number"),
    CONSTRAINT "publication_act_bounds" CHECK ("number" BETWEEN 1 AND 2 AND length("reason") <= 2000),
    CONSTRAINT "publication_act_reason" CHECK ("kind" = 'approved' OR length(btrim("reason")) > 0)
);

ALTER TABLE "publication" ADD CONSTRAINT "publication_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "publication" ADD CONSTRAINT "publication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "publication_act" ADD CONSTRAINT "publication_act_caseId_publication_fkey" FOREIGN KEY ("caseId", "publication") REFERENCES "publication"("caseId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "publication_act" ADD CONSTRAINT "publication_act_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  sealed TEXT;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['publication', 'publication_act'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', sealed);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', sealed);
  END LOOP;
END $$;

CREATE FUNCTION publication_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."byId" AND "active" AND "mergedIntoId" IS NULL
    AND "role" IN ('officer', 'adviser', 'senior_official', 'head')), 'forbidden: this role proposes nothing to be published');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "record" WHERE "caseId" = NEW."caseId" AND "hash" = NEW."recordHash"),
    'not-found: a public version is drawn from a record of its case');
  PERFORM refuse(NEW."number" <> 1 + (SELECT coalesce(max("number"), 0) FROM "publication" WHERE "caseId" = NEW."caseId"),
    'conflict: public versions are numbered in order');
  RETURN NEW;
END $$;
CREATE TRIGGER "publication_allowed" BEFORE INSERT ON "publication" FOR EACH ROW EXECUTE FUNCTION publication_allowed();
ALTER TABLE "publication" ENABLE ALWAYS TRIGGER "publication_allowed";

-- Nobody approves what they proposed, or a case that they wrote or submitted, under whichever of their accounts.
CREATE FUNCTION publication_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposed "publication";
  last TEXT;
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."byId" AND "role" = NEW."role" AND "active"
    AND "mergedIntoId" IS NULL AND "role" IN ('senior_official', 'head')), 'forbidden: this role publishes nothing');
  SELECT * INTO proposed FROM "publication" WHERE "caseId" = NEW."caseId" AND "number" = NEW."publication";
  PERFORM refuse(proposed."number" IS NULL, 'not-found: there is no such public version');
  PERFORM refuse(NEW."number" <> 1 + (SELECT count(*) FROM "publication_act"
    WHERE "caseId" = NEW."caseId" AND "publication" = NEW."publication"), 'conflict: acts are numbered in order');
  SELECT "kind"::text INTO last FROM "publication_act"
    WHERE "caseId" = NEW."caseId" AND "publication" = NEW."publication" ORDER BY "number" DESC LIMIT 1;
  IF NEW."kind" = 'withdrawn' THEN
    PERFORM refuse(last IS DISTINCT FROM 'approved', 'wrong-state: only what is public is withdrawn');
    PERFORM refuse(EXISTS (SELECT 1 FROM "publication_act" WHERE "caseId" = NEW."caseId"
      AND "publication" > NEW."publication" AND "kind" = 'approved'), 'wrong-state: a later version is public');
    RETURN NEW;
  END IF;
  PERFORM refuse(last IS NOT NULL, 'wrong-state: somebody has ruled on it');
  PERFORM refuse(EXISTS (SELECT 1 FROM "publication" WHERE "caseId" = NEW."caseId" AND "number" > NEW."publication"),
    'wrong-state: another version was proposed since');
  PERFORM refuse_same_person(NEW."kind" = 'approved' AND human(proposed."byId") = human(NEW."byId"),
    'who proposed it does not approve it');
  PERFORM refuse_same_person(NEW."kind" = 'approved' AND EXISTS (SELECT 1 FROM "project_version" v
    WHERE v."caseId" = NEW."caseId" AND wrote_or_submitted(NEW."byId", v."id")), 'who wrote or submitted the case does not approve it');
  RETURN NEW;
END $$;
CREATE TRIGGER "publication_act_allowed" BEFORE INSERT ON "publication_act" FOR EACH ROW EXECUTE FUNCTION publication_act_allowed();
ALTER TABLE "publication_act" ENABLE ALWAYS TRIGGER "publication_act_allowed";

CREATE FUNCTION publication_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'publication-proposed', NEW."byId",
    jsonb_build_object('publication', NEW."number", 'contentHash', NEW."hash")), 'wrong-state: a proposal leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication_leaves_event();
ALTER TABLE "publication" ENABLE ALWAYS TRIGGER "leaves_event";

CREATE FUNCTION publication_act_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'publication-' || NEW."kind"::text, NEW."byId",
    jsonb_build_object('publication', NEW."publication")), 'wrong-state: an act leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "publication_act"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION publication_act_leaves_event();
ALTER TABLE "publication_act" ENABLE ALWAYS TRIGGER "leaves_event";
