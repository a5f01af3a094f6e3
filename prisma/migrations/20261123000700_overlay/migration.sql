-- CreateTable
CREATE TABLE "overlay_switch" (
    "id" BIGSERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" "Role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "overlay_switch_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "overlay_switch" ADD CONSTRAINT "overlay_switch_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what is written stays written

ALTER TABLE "overlay_switch" ADD CONSTRAINT "overlay_switch_text" CHECK (octet_length("text") <= 4000000);

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "overlay_switch" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "overlay_switch" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "overlay_switch" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "overlay_switch" ENABLE ALWAYS TRIGGER "no_truncate";

CREATE FUNCTION overlay_switch_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."actorId" AND "name" = NEW."actorName"
    AND "role" = NEW."actorRole" AND "role" = 'administrator' AND "active"),
    'forbidden: an administrator switches an overlay');
  PERFORM refuse(abs(extract(EPOCH FROM NEW."at" - now())) > 86400, 'invalid: a switch is of today');
  RETURN NEW;
END $$;
CREATE TRIGGER "switch_allowed" BEFORE INSERT ON "overlay_switch" FOR EACH ROW EXECUTE FUNCTION overlay_switch_allowed();
ALTER TABLE "overlay_switch" ENABLE ALWAYS TRIGGER "switch_allowed";
