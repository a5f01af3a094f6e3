-- Who took the register out of the house: one row for each file. Not an event of each case in it, of which there may be a
-- hundred thousand, but kept as events are.

CREATE TABLE "register_export" (
    "id" BIGSERIAL NOT NULL,
    "form" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "cases" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "register_export_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "register_export_bounds" CHECK ("form" IN ('csv', 'xlsx') AND "cases" >= 0
      AND jsonb_typeof("query") = 'object' AND length("query"::text) <= 2000)
);
ALTER TABLE "register_export" ADD CONSTRAINT "register_export_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "register_export" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "register_export" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "register_export" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "register_export" ENABLE ALWAYS TRIGGER "no_truncate";

CREATE FUNCTION register_export_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId" AND "role" = NEW."actorRole" AND "active"
    AND "mergedIntoId" IS NULL AND "role" <> 'administrator'), 'forbidden: this role takes no register home');
  RETURN NEW;
END $$;
CREATE TRIGGER "register_export_allowed" BEFORE INSERT ON "register_export" FOR EACH ROW EXECUTE FUNCTION register_export_allowed();
ALTER TABLE "register_export" ENABLE ALWAYS TRIGGER "register_export_allowed";
