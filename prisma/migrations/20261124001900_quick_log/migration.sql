-- Help that was given, or is about to be given, before anybody decided: logged in a minute, as the beginning of a case.

CREATE TYPE "LogTiming" AS ENUM ('given', 'about_to_be_given');
CREATE TYPE "LogForm" AS ENUM ('written', 'spoken');

CREATE TABLE "quick_log" (
    "caseId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "toWhom" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "timing" "LogTiming" NOT NULL,
    "on" DATE NOT NULL,
    "form" "LogForm" NOT NULL,
    "why" TEXT NOT NULL,
    "coveringCaseId" UUID,
    "coveringDecision" INTEGER,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "quick_log_pkey" PRIMARY KEY ("caseId"),
    CONSTRAINT "quick_log_bounds" CHECK (length(btrim("what")) BETWEEN 1 AND 300 AND length(btrim("toWhom")) BETWEEN 1 AND 300
      AND "country" ~ '^[A-Z]{3}$' AND length(btrim("why")) BETWEEN 20 AND 10000),
    CONSTRAINT "quick_log_not_ahead" CHECK ("on" <= ("at" AT TIME ZONE 'UTC')::date + 1),
    CONSTRAINT "quick_log_covered_whole" CHECK (("coveringCaseId" IS NULL) = ("coveringDecision" IS NULL))
);

ALTER TABLE "quick_log" ADD CONSTRAINT "quick_log_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quick_log" ADD CONSTRAINT "quick_log_coveringCaseId_fkey" FOREIGN KEY ("coveringCaseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quick_log" ADD CONSTRAINT "quick_log_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "quick_log" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "quick_log" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "quick_log" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "quick_log" ENABLE ALWAYS TRIGGER "no_truncate";

-- Logged with the case it opens; without a decision of another case that let help flow, with an error report too.
CREATE FUNCTION quick_log_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "user" WHERE "id" = NEW."byId" AND "active" AND "mergedIntoId" IS NULL
    AND "role" IN ('officer', 'adviser', 'senior_official', 'head')), 'forbidden: this role logs no help');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "case" WHERE "id" = NEW."caseId" AND "openedById" = NEW."byId" AND "createdAt" = NEW."at"),
    'wrong-state: help is logged with the case it opens');
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'help-logged', NEW."byId",
    jsonb_build_object('covered', NEW."coveringDecision" IS NOT NULL)), 'wrong-state: a log leaves its event and record');
  PERFORM refuse(NEW."coveringDecision" IS NULL AND NOT EXISTS (SELECT 1 FROM "decision"
    WHERE "caseId" = NEW."caseId" AND "kind" = 'error_report' AND "deciderId" = NEW."byId"),
    'wrong-state: help that no decision covers is reported as an error');
  PERFORM refuse(NEW."coveringDecision" IS NOT NULL AND (NEW."coveringCaseId" = NEW."caseId" OR NOT EXISTS (
    SELECT 1 FROM "decision" d JOIN decision_rules() r ON r."kind" = d."kind"::text
    WHERE d."caseId" = NEW."coveringCaseId" AND d."number" = NEW."coveringDecision" AND r."letsFlow")),
    'invalid: that decision lets no help flow');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "quick_log"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION quick_log_agrees();
ALTER TABLE "quick_log" ENABLE ALWAYS TRIGGER "leaves_event";
