-- Cases of other installations: a whole bundle as it came, and who read it or took it home. Nothing of it is a row of "case".

CREATE TABLE "imported_case" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "packed" BYTEA NOT NULL,
    "verdict" TEXT NOT NULL,
    "importedById" TEXT NOT NULL,
    "importedRole" "Role" NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "imported_case_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "imported_case_bounds" CHECK ("contentHash" ~ '^[0-9a-f]{64}$' AND octet_length("packed") BETWEEN 1 AND 53000000
      AND octet_length("verdict") <= 52428800 AND length("number") BETWEEN 1 AND 40 AND length("title") <= 1000
      AND length("origin") BETWEEN 1 AND 300 AND length("key") BETWEEN 1 AND 500)
);

-- It is packed already.
ALTER TABLE "imported_case" ALTER COLUMN "packed" SET STORAGE EXTERNAL;

CREATE TYPE "ImportedCaseActKind" AS ENUM ('read', 'exported');
CREATE TABLE "imported_case_act" (
    "id" BIGSERIAL NOT NULL,
    "importedCaseId" UUID NOT NULL,
    "kind" "ImportedCaseActKind" NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "imported_case_act_pkey" PRIMARY KEY ("id")
);

CREATE TYPE "KeyActKind" AS ENUM ('accepted', 'withdrawn');
CREATE TABLE "key_act" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "KeyActKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "key_act_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "key_act_bounds" CHECK (length("key") BETWEEN 50 AND 500 AND length(btrim("reason")) BETWEEN 10 AND 2000)
);

CREATE UNIQUE INDEX "imported_case_contentHash_key" ON "imported_case"("contentHash");
CREATE INDEX "imported_case_importedAt_id_idx" ON "imported_case"("importedAt" DESC, "id" DESC);
CREATE INDEX "imported_case_number_origin_idx" ON "imported_case"("number", "origin");
CREATE INDEX "imported_case_act_importedCaseId_actorId_kind_at_idx" ON "imported_case_act"("importedCaseId", "actorId", "kind", "at" DESC);
CREATE INDEX "key_act_key_id_idx" ON "key_act"("key", "id" DESC);
ALTER TABLE "imported_case" ADD CONSTRAINT "imported_case_importedById_fkey" FOREIGN KEY ("importedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "imported_case_act" ADD CONSTRAINT "imported_case_act_importedCaseId_fkey" FOREIGN KEY ("importedCaseId") REFERENCES "imported_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "imported_case_act" ADD CONSTRAINT "imported_case_act_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "key_act" ADD CONSTRAINT "key_act_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE
  kept TEXT;
BEGIN
  FOREACH kept IN ARRAY ARRAY['imported_case', 'imported_case_act', 'key_act'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', kept);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', kept);
  END LOOP;
END $$;

CREATE FUNCTION holds_role(person TEXT, said "Role", moment TIMESTAMPTZ, allowed "Role"[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(said <> ALL (allowed) OR NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = person AND "role" = said
    AND "active" AND "mergedIntoId" IS NULL), 'forbidden: this person does not have the role for it');
  PERFORM refuse(abs(extract(EPOCH FROM moment - now())) > 86400, 'invalid: this is of today');
END $$;

CREATE FUNCTION imported_case_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM holds_role(NEW."importedById", NEW."importedRole", NEW."importedAt", ARRAY['officer', 'adviser']::"Role"[]);
  RETURN NEW;
END $$;
CREATE TRIGGER "import_allowed" BEFORE INSERT ON "imported_case" FOR EACH ROW EXECUTE FUNCTION imported_case_allowed();
ALTER TABLE "imported_case" ENABLE ALWAYS TRIGGER "import_allowed";

CREATE FUNCTION imported_case_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM holds_role(NEW."actorId", NEW."actorRole", NEW."at",
    ARRAY['officer', 'adviser', 'senior_official', 'head', 'auditor']::"Role"[]);
  RETURN NEW;
END $$;
CREATE TRIGGER "act_allowed" BEFORE INSERT ON "imported_case_act" FOR EACH ROW EXECUTE FUNCTION imported_case_act_allowed();
ALTER TABLE "imported_case_act" ENABLE ALWAYS TRIGGER "act_allowed";

CREATE FUNCTION key_act_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM holds_role(NEW."actorId", NEW."actorRole", NEW."at", ARRAY['administrator']::"Role"[]);
  RETURN NEW;
END $$;
CREATE TRIGGER "act_allowed" BEFORE INSERT ON "key_act" FOR EACH ROW EXECUTE FUNCTION key_act_allowed();
ALTER TABLE "key_act" ENABLE ALWAYS TRIGGER "act_allowed";
