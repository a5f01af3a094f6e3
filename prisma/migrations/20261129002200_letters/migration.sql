-- Letters to a recipient, a partner or another donor about a decision, as they were sent, and what came back. All append-only.

CREATE TYPE "LetterTo" AS ENUM ('government', 'partner', 'co_donor');
CREATE TYPE "LetterWay" AS ENUM ('post', 'email', 'handed_over');

CREATE TABLE "letter" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" INTEGER NOT NULL,
    "to" "LetterTo" NOT NULL,
    "addressee" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "how" "LetterWay" NOT NULL,
    "sentOn" DATE NOT NULL,
    "receipt" TEXT NOT NULL,
    "evidence" INTEGER,
    "replaces" INTEGER,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "letter_pkey" PRIMARY KEY ("caseId", "number"),
    CONSTRAINT "letter_bounds" CHECK ("number" BETWEEN 1 AND 100000 AND length(btrim("addressee")) BETWEEN 1 AND 300
      AND "language" IN ('en', 'fr', 'es') AND length(btrim("subject")) BETWEEN 1 AND 300
      AND length(btrim("text")) BETWEEN 20 AND 150000 AND length("receipt") <= 300),
    CONSTRAINT "letter_not_ahead" CHECK ("sentOn" <= ("at" AT TIME ZONE 'UTC')::date + 1)
);

CREATE TABLE "letter_answer" (
    "caseId" UUID NOT NULL,
    "letter" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "receivedOn" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "letter_answer_pkey" PRIMARY KEY ("caseId", "letter", "number"),
    CONSTRAINT "letter_answer_bounds" CHECK ("number" BETWEEN 1 AND 10000 AND length(btrim("words")) BETWEEN 1 AND 20000),
    CONSTRAINT "letter_answer_not_ahead" CHECK ("receivedOn" <= ("at" AT TIME ZONE 'UTC')::date + 1)
);

ALTER TABLE "letter" ADD CONSTRAINT "letter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_caseId_letter_fkey" FOREIGN KEY ("caseId", "letter") REFERENCES "letter"("caseId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter_answer" ADD CONSTRAINT "letter_answer_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "letter_caseId_replaces_key" ON "letter"("caseId", "replaces");

DO $$
DECLARE
  sealed TEXT;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['letter', 'letter_answer'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', sealed);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', sealed);
  END LOOP;
END $$;

CREATE FUNCTION may_write_letters(user_id TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "user" WHERE "id" = user_id AND "active" AND "mergedIntoId" IS NULL
    AND "role" IN ('officer', 'adviser', 'senior_official', 'head'))
$$;

CREATE FUNCTION letter_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told "decision";
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT may_write_letters(NEW."byId"), 'forbidden: this role sends no letters');
  SELECT * INTO told FROM "decision" WHERE "caseId" = NEW."caseId" AND "number" = NEW."decision";
  PERFORM refuse(told."id" IS NULL, 'not-found: a letter tells of a decision of its case');
  PERFORM refuse(told."kind"::text NOT IN ('enhanced_engagement', 'emergency_freeze', 'temporary_freeze', 'partial_lift', 'lift',
    'withdrawal', 'termination'), 'wrong-state: nobody outside is told of this kind of decision');
  PERFORM refuse(NEW."sentOn" < (told."createdAt" AT TIME ZONE 'UTC')::date, 'invalid: a letter follows its decision');
  PERFORM refuse(NEW."number" <> 1 + (SELECT coalesce(max("number"), 0) FROM "letter" WHERE "caseId" = NEW."caseId"),
    'conflict: letters are numbered in order');
  PERFORM refuse(NEW."evidence" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "evidence"
    WHERE "caseId" = NEW."caseId" AND "number" = NEW."evidence"), 'invalid: there is no such evidence');
  PERFORM refuse(NEW."replaces" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "letter"
    WHERE "caseId" = NEW."caseId" AND "number" = NEW."replaces" AND "decision" = NEW."decision"),
    'invalid: a letter replaces one about the same decision');
  PERFORM refuse(EXISTS (SELECT 1 FROM "letter" WHERE "caseId" = NEW."caseId" AND "replaces" = NEW."replaces"),
    'conflict: that letter was replaced already');
  RETURN NEW;
END $$;
CREATE TRIGGER "letter_allowed" BEFORE INSERT ON "letter" FOR EACH ROW EXECUTE FUNCTION letter_allowed();
ALTER TABLE "letter" ENABLE ALWAYS TRIGGER "letter_allowed";

CREATE FUNCTION letter_answer_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT may_write_letters(NEW."byId"), 'forbidden: this role notes no answers');
  PERFORM refuse(NEW."receivedOn" < (SELECT "sentOn" FROM "letter" WHERE "caseId" = NEW."caseId" AND "number" = NEW."letter"),
    'invalid: an answer follows its letter');
  PERFORM refuse(NEW."number" <> 1 + (SELECT coalesce(max("number"), 0) FROM "letter_answer"
    WHERE "caseId" = NEW."caseId" AND "letter" = NEW."letter"), 'conflict: answers are numbered in order');
  RETURN NEW;
END $$;
CREATE TRIGGER "letter_answer_allowed" BEFORE INSERT ON "letter_answer" FOR EACH ROW EXECUTE FUNCTION letter_answer_allowed();
ALTER TABLE "letter_answer" ENABLE ALWAYS TRIGGER "letter_answer_allowed";

CREATE FUNCTION letter_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'letter-sent', NEW."byId",
    jsonb_build_object('letter', NEW."number", 'decision', NEW."decision")), 'wrong-state: a letter leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "letter"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION letter_leaves_event();
ALTER TABLE "letter" ENABLE ALWAYS TRIGGER "leaves_event";

CREATE FUNCTION letter_answer_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId", 'letter-answered', NEW."byId",
    jsonb_build_object('letter', NEW."letter", 'answer', NEW."number")), 'wrong-state: an answer leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "letter_answer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION letter_answer_leaves_event();
ALTER TABLE "letter_answer" ENABLE ALWAYS TRIGGER "leaves_event";
