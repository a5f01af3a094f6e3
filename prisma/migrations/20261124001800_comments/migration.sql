-- Comments and questions on a case or on one finding, in threads; whom they ask; and who settled a thread. All append-only.

CREATE TYPE "CommentKind" AS ENUM ('comment', 'question');

CREATE TABLE "comment" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "replyTo" INTEGER,
    "findingId" TEXT,
    "kind" "CommentKind" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "comment_pkey" PRIMARY KEY ("caseId", "number"),
    CONSTRAINT "comment_bounds" CHECK ("number" BETWEEN 1 AND 100000 AND length("findingId") BETWEEN 3 AND 200
      AND length(btrim("text")) BETWEEN 1 AND 10000)
);

CREATE TABLE "comment_mention" (
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("caseId", "number", "userId")
);

CREATE TABLE "comment_resolution" (
    "id" BIGSERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "comment_resolution_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "comment" ADD CONSTRAINT "comment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_caseId_number_fkey" FOREIGN KEY ("caseId", "number") REFERENCES "comment"("caseId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_resolution" ADD CONSTRAINT "comment_resolution_caseId_number_fkey" FOREIGN KEY ("caseId", "number") REFERENCES "comment"("caseId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_resolution" ADD CONSTRAINT "comment_resolution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "comment_mention_userId_idx" ON "comment_mention"("userId");
CREATE INDEX "comment_resolution_caseId_number_idx" ON "comment_resolution"("caseId", "number");

DO $$
DECLARE
  sealed TEXT;
BEGIN
  FOREACH sealed IN ARRAY ARRAY['comment', 'comment_mention', 'comment_resolution'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "append_only"', sealed);
    EXECUTE format('CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', sealed);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER "no_truncate"', sealed);
  END LOOP;
END $$;

CREATE FUNCTION may_comment(user_id TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "user" WHERE "id" = user_id AND "active" AND "mergedIntoId" IS NULL
    AND "role" IN ('officer', 'adviser', 'senior_official', 'head'))
$$;

CREATE FUNCTION comment_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  root "comment";
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT may_comment(NEW."byId"), 'forbidden: this role does not comment');
  PERFORM refuse(NEW."number" <> 1 + (SELECT coalesce(max("number"), 0) FROM "comment" WHERE "caseId" = NEW."caseId"),
    'conflict: comments are numbered in order');
  IF NEW."replyTo" IS NOT NULL THEN
    SELECT * INTO root FROM "comment" WHERE "caseId" = NEW."caseId" AND "number" = NEW."replyTo";
    PERFORM refuse(root."number" IS NULL OR root."replyTo" IS NOT NULL
      OR NEW."findingId" IS DISTINCT FROM root."findingId" OR NEW."kind" <> 'comment',
      'not-found: a reply belongs to the thread of a first comment');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "comment_allowed" BEFORE INSERT ON "comment" FOR EACH ROW EXECUTE FUNCTION comment_allowed();
ALTER TABLE "comment" ENABLE ALWAYS TRIGGER "comment_allowed";

-- Whom a comment asks is said with the comment, never added later.
CREATE FUNCTION mention_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT may_comment(NEW."userId"), 'invalid: somebody who cannot answer was asked');
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "comment" c WHERE c."caseId" = NEW."caseId" AND c."number" = NEW."number"
    AND act_recorded(c."caseId", 'comment-added', c."byId",
      jsonb_build_object('comment', c."number", 'mentions', jsonb_build_array(NEW."userId")))),
    'wrong-state: whom a comment asks is said with it');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "comment_mention"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION mention_allowed();
ALTER TABLE "comment_mention" ENABLE ALWAYS TRIGGER "leaves_event";

-- A thread is settled once; whoever answers in it later opens it again.
CREATE FUNCTION resolution_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  root "comment";
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse(NOT may_comment(NEW."byId"), 'forbidden: this role settles no thread');
  SELECT * INTO root FROM "comment" WHERE "caseId" = NEW."caseId" AND "number" = NEW."number";
  PERFORM refuse(root."number" IS NULL OR root."replyTo" IS NOT NULL, 'not-found: a thread is settled at its first comment');
  PERFORM refuse((SELECT max("at") FROM "comment_resolution" WHERE "caseId" = NEW."caseId" AND "number" = NEW."number")
    >= (SELECT max("at") FROM "comment" WHERE "caseId" = NEW."caseId" AND COALESCE("replyTo", "number") = NEW."number"),
    'wrong-state: the thread is settled already');
  RETURN NEW;
END $$;
CREATE TRIGGER "resolution_allowed" BEFORE INSERT ON "comment_resolution" FOR EACH ROW EXECUTE FUNCTION resolution_allowed();
ALTER TABLE "comment_resolution" ENABLE ALWAYS TRIGGER "resolution_allowed";

CREATE FUNCTION comment_leaves_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT act_recorded(NEW."caseId",
    CASE TG_TABLE_NAME WHEN 'comment' THEN 'comment-added' ELSE 'thread-settled' END, NEW."byId",
    jsonb_build_object('comment', NEW."number")), 'wrong-state: a comment leaves its event and record');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "comment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION comment_leaves_event();
ALTER TABLE "comment" ENABLE ALWAYS TRIGGER "leaves_event";
CREATE CONSTRAINT TRIGGER "leaves_event" AFTER INSERT ON "comment_resolution"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION comment_leaves_event();
ALTER TABLE "comment_resolution" ENABLE ALWAYS TRIGGER "leaves_event";
