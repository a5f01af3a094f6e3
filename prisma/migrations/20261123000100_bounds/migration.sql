-- Sorted by bytes, the same on every server: these two are already folded or plain ASCII.
ALTER TABLE "case" ALTER COLUMN "sortTitle" TYPE TEXT COLLATE "C";
ALTER TABLE "case" ALTER COLUMN "number" TYPE TEXT COLLATE "C";

ALTER TABLE "user"
  ADD CONSTRAINT "user_name_length" CHECK (char_length("name") BETWEEN 1 AND 200),
  ADD CONSTRAINT "user_email_lower" CHECK ("email" = lower("email") AND char_length("email") <= 254),
  ADD CONSTRAINT "user_language_known" CHECK ("language" IN ('en', 'fr', 'es'));

ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_token_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "edition"
  ADD CONSTRAINT "edition_kind_known" CHECK ("kind" IN ('rulebook', 'facts')),
  ADD CONSTRAINT "edition_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "case"
  ADD CONSTRAINT "case_number_form" CHECK ("number" ~ '^SCR-[0-9]{4}-[0-9]{4,7}$'),
  ADD CONSTRAINT "case_title_length" CHECK (char_length("title") <= 200),
  ADD CONSTRAINT "case_lock_positive" CHECK ("lock" >= 1),
  ADD CONSTRAINT "case_bars_counted" CHECK ("openBars" >= 0),
  ADD CONSTRAINT "case_level_required" CHECK ("requiredLevel" IN ('senior_official', 'head')),
  ADD CONSTRAINT "case_level_ranked" CHECK ("levelRank" = CASE
    WHEN "worstLevel" IS NULL THEN 0
    WHEN "worstLevel" = 'none' THEN 1
    WHEN "worstLevel" = 'cannot-tell' THEN 2
    WHEN "worstLevel" = 'low' THEN 3
    WHEN "worstLevel" = 'medium' THEN 4
    WHEN "worstLevel" = 'high' THEN 5
    WHEN "worstLevel" = 'extreme' THEN 6
    ELSE -1 END);

ALTER TABLE "project_version"
  ADD CONSTRAINT "project_version_number_positive" CHECK ("number" >= 1),
  ADD CONSTRAINT "project_version_content_bounded" CHECK (pg_column_size("content") <= 4194304),
  ADD CONSTRAINT "project_version_sealed_whole" CHECK (
    ("submittedAt" IS NULL AND "submittedById" IS NULL AND "contentHash" IS NULL)
    OR ("submittedAt" IS NOT NULL AND "submittedById" IS NOT NULL AND "contentHash" ~ '^[0-9a-f]{64}$'));

ALTER TABLE "screening"
  ADD CONSTRAINT "screening_result_hash" CHECK ("resultHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "screening_bars_known" CHECK ("barredComponents" IS NOT NULL),
  ADD CONSTRAINT "screening_level_required" CHECK ("requiredLevel" IN ('senior_official', 'head'));

ALTER TABLE "review"
  ADD CONSTRAINT "review_sealed_whole" CHECK (("sealedAt" IS NULL) = ("outcome" IS NULL)),
  ADD CONSTRAINT "review_sent_back_says_why" CHECK ("outcome" IS DISTINCT FROM 'send_back' OR btrim("note") <> ''),
  ADD CONSTRAINT "review_note_length" CHECK (char_length("note") <= 10000);

ALTER TABLE "finding_response"
  ADD CONSTRAINT "finding_response_bounded" CHECK (char_length("findingId") BETWEEN 1 AND 200 AND char_length("note") <= 4000);

ALTER TABLE "decision"
  ADD CONSTRAINT "decision_number_positive" CHECK ("number" >= 1),
  ADD CONSTRAINT "decision_level_decides" CHECK ("level" IN ('senior_official', 'head')),
  ADD CONSTRAINT "decision_scope_named" CHECK ("scope" IS NOT NULL AND cardinality("scope") BETWEEN 1 AND 20),
  ADD CONSTRAINT "decision_reasons_given" CHECK (char_length(btrim("reasons")) BETWEEN 20 AND 10000),
  ADD CONSTRAINT "decision_snapshot_hash" CHECK ("snapshotHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "decision_review_on_by_kind" CHECK (
    ("reviewOn" IS NOT NULL) = ("kind" IN ('proceed', 'proceed_with_conditions', 'temporary_freeze'))),
  ADD CONSTRAINT "decision_review_on_within_twelve_months" CHECK (
    "reviewOn" > ("createdAt" AT TIME ZONE 'UTC')::date
    AND "reviewOn" <= ("createdAt" AT TIME ZONE 'UTC')::date + INTERVAL '12 months');

ALTER TABLE "decision_condition"
  ADD CONSTRAINT "decision_condition_whole" CHECK (
    "number" BETWEEN 1 AND 20
    AND char_length(btrim("text")) BETWEEN 1 AND 2000
    AND char_length(btrim("owner")) BETWEEN 1 AND 200
    AND char_length(btrim("proof")) BETWEEN 1 AND 1000
    AND char_length(btrim("consequence")) BETWEEN 1 AND 1000);

ALTER TABLE "event"
  ADD CONSTRAINT "event_sequence_positive" CHECK ("sequence" >= 1),
  ADD CONSTRAINT "event_hashes" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previousHash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "record"
  ADD CONSTRAINT "record_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$');

-- The last active administrator stays: without one nobody could let anybody in again.
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."role" <> 'administrator' OR NOT OLD."active" THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' AND NEW."role" = 'administrator' AND NEW."active" THEN RETURN NULL; END IF;
  -- Two administrators who remove each other at once take turns here.
  PERFORM pg_advisory_xact_lock(727036902);
  PERFORM 1 FROM "user" WHERE "role" = 'administrator' AND "active";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'forbidden: the last administrator stays' USING ERRCODE = 'SC000';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "keep_an_administrator" AFTER UPDATE OR DELETE ON "user"
  FOR EACH ROW EXECUTE FUNCTION keep_an_administrator();
ALTER TABLE "user" ENABLE ALWAYS TRIGGER "keep_an_administrator";
