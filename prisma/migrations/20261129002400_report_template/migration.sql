-- What the donor lays down for every report. The newest counts; one without content switches it off.

CREATE TABLE "report_template" (
    "number" INTEGER NOT NULL,
    "content" JSONB,
    "logo" BYTEA,
    "actorId" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "report_template_pkey" PRIMARY KEY ("number"),
    CONSTRAINT "report_template_bounds" CHECK (("content" IS NULL OR (jsonb_typeof("content") = 'object' AND length("content"::text) <= 20000))
      AND ("logo" IS NULL OR ("content" IS NOT NULL AND octet_length("logo") BETWEEN 1 AND 300000)))
);
ALTER TABLE "report_template" ADD CONSTRAINT "report_template_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "report_template" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "report_template" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "report_template" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "report_template" ENABLE ALWAYS TRIGGER "no_truncate";

CREATE FUNCTION report_template_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId" AND "role" = NEW."actorRole"
    AND "role" = 'administrator' AND "active"), 'forbidden: an administrator lays down the template of reports');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: a template is of today');
  PERFORM refuse(NEW."number" <> (SELECT coalesce(max("number"), 0) + 1 FROM "report_template"),
    'conflict: templates are numbered without a gap');
  RETURN NEW;
END $$;
CREATE TRIGGER "report_template_allowed" BEFORE INSERT ON "report_template" FOR EACH ROW EXECUTE FUNCTION report_template_allowed();
ALTER TABLE "report_template" ENABLE ALWAYS TRIGGER "report_template_allowed";
