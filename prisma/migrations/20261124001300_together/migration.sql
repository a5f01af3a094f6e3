-- Who changed which field of a description, from what to what, and why. Sealed with the version.

CREATE TABLE "field_change" (
    "id" BIGSERIAL NOT NULL,
    "versionId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "field_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "field_change_versionId_field_id_idx" ON "field_change"("versionId", "field", "id" DESC);
ALTER TABLE "field_change" ADD CONSTRAINT "field_change_versionId_fkey" FOREIGN KEY ("versionId")
  REFERENCES "project_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "field_change" ADD CONSTRAINT "field_change_byId_fkey" FOREIGN KEY ("byId")
  REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody goes on typing may still grow; whose change it was, and of what, may not, and nothing once submitted.
CREATE FUNCTION keep_field_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(TG_OP = 'DELETE', 'wrong-state: a change of a field is kept');
  PERFORM 1 FROM "project_version" WHERE "id" = NEW."versionId" FOR SHARE;
  PERFORM refuse(EXISTS (SELECT 1 FROM "project_version" WHERE "id" = NEW."versionId" AND "submittedAt" IS NOT NULL),
    'wrong-state: a submitted version keeps its changes');
  PERFORM refuse(TG_OP = 'UPDATE' AND (NEW."id", NEW."versionId", NEW."field", NEW."before", NEW."byId")
    IS DISTINCT FROM (OLD."id", OLD."versionId", OLD."field", OLD."before", OLD."byId"),
    'wrong-state: a change of a field keeps who made it and what was there');
  RETURN NEW;
END $$;
CREATE TRIGGER "keep_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "field_change"
  FOR EACH ROW EXECUTE FUNCTION keep_field_changes();
ALTER TABLE "field_change" ENABLE ALWAYS TRIGGER "keep_sealed";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "field_change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "field_change" ENABLE ALWAYS TRIGGER "no_truncate";
