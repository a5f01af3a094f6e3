-- Whether conditions hold is looked at again and again; every look is kept. And how people want to be told.

CREATE TYPE "CheckOutcome" AS ENUM ('met', 'missed', 'waived');

CREATE TABLE "condition_check" (
    "id" BIGSERIAL NOT NULL,
    "decisionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" "CheckOutcome" NOT NULL,
    "reasons" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "checkedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "condition_check_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "condition_check_bounds" CHECK (
      length(btrim("reasons")) BETWEEN 1 AND 10000 AND length("evidence") <= 2000
      AND ("outcome" <> 'met' OR btrim("evidence") <> ''))
);

CREATE TABLE "notice_choice" (
    "userId" TEXT NOT NULL,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "calendarHash" TEXT,
    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("userId"),
    CONSTRAINT "notice_choice_hash" CHECK ("calendarHash" ~ '^[0-9a-f]{64}$')
);

CREATE TABLE "digest_sent" (
    "userId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    CONSTRAINT "digest_sent_pkey" PRIMARY KEY ("userId","day")
);

CREATE INDEX "condition_check_decisionId_number_idx" ON "condition_check"("decisionId", "number");
CREATE UNIQUE INDEX "notice_choice_calendarHash_key" ON "notice_choice"("calendarHash");
ALTER TABLE "condition_check" ADD CONSTRAINT "condition_check_decisionId_number_fkey" FOREIGN KEY ("decisionId", "number")
  REFERENCES "decision_condition"("decisionId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "condition_check" ADD CONSTRAINT "condition_check_checkedById_fkey" FOREIGN KEY ("checkedById")
  REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_userId_fkey" FOREIGN KEY ("userId")
  REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "digest_sent" ADD CONSTRAINT "digest_sent_userId_fkey" FOREIGN KEY ("userId")
  REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "condition_check" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "condition_check" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "condition_check" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "condition_check" ENABLE ALWAYS TRIGGER "no_truncate";

-- A waiver gives up what was asked for: at the level of the decision or above, and never by whoever wrote the project.
CREATE FUNCTION check_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decided "decision";
  holder "Role";
BEGIN
  SELECT * INTO decided FROM "decision" WHERE "id" = NEW."decisionId";
  PERFORM 1 FROM "case" WHERE "id" = decided."caseId" FOR NO KEY UPDATE;
  SELECT "role" INTO holder FROM "user" WHERE "id" = NEW."checkedById" AND "active";
  PERFORM refuse(holder IS NULL OR holder NOT IN ('officer', 'adviser', 'senior_official', 'head'),
    'forbidden: this role does not check conditions');
  IF NEW."outcome" = 'waived' THEN
    PERFORM refuse(holder <> 'head' AND holder <> decided."level",
      'level-too-low: a condition is waived at the level that set it or above');
    PERFORM refuse_same_person(wrote_or_submitted(NEW."checkedById", decided."versionId"),
      'whoever wrote this version waives none of its conditions');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "check_allowed" BEFORE INSERT ON "condition_check" FOR EACH ROW EXECUTE FUNCTION check_allowed();
ALTER TABLE "condition_check" ENABLE ALWAYS TRIGGER "check_allowed";

CREATE FUNCTION check_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decided "decision";
BEGIN
  SELECT * INTO decided FROM "decision" WHERE "id" = NEW."decisionId";
  PERFORM refuse(NOT act_recorded(decided."caseId", 'condition-checked', NEW."checkedById",
    jsonb_build_object('decision', decided."number", 'condition', NEW."number", 'outcome', NEW."outcome")),
    'wrong-state: a check leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "condition_check"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_leaves_event();
ALTER TABLE "condition_check" ENABLE ALWAYS TRIGGER "leaves_event";
