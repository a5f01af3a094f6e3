-- Nobody reviews or decides what they wrote or submitted, and nobody decides what they reviewed. No exemption: not for
-- administrators, not for imports. Each check locks the case first, so that two transactions cannot each miss the other.

CREATE FUNCTION case_of_version(version_id UUID) RETURNS UUID LANGUAGE sql STABLE AS $$
  SELECT "caseId" FROM "project_version" WHERE "id" = version_id
$$;

CREATE FUNCTION refuse_same_person(broken BOOLEAN, words TEXT) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF broken THEN
    RAISE EXCEPTION 'second-person: %', words USING ERRCODE = 'SC000';
  END IF;
END $$;

CREATE FUNCTION wrote_or_submitted(person_id TEXT, version_id UUID) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "authorship" WHERE "versionId" = version_id AND "userId" = person_id)
      OR EXISTS (SELECT 1 FROM "project_version" WHERE "id" = version_id AND "submittedById" = person_id)
$$;

CREATE FUNCTION second_person_reviews() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse_same_person(wrote_or_submitted(NEW."reviewerId", NEW."versionId"),
    'the reviewer wrote or submitted this version');
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "decision" WHERE "caseId" = NEW."caseId" AND "deciderId" = NEW."reviewerId"),
    'the reviewer has decided on this case');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "second_person" AFTER INSERT OR UPDATE ON "review"
  FOR EACH ROW EXECUTE FUNCTION second_person_reviews();
ALTER TABLE "review" ENABLE ALWAYS TRIGGER "second_person";

CREATE FUNCTION second_person_decides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse_same_person(wrote_or_submitted(NEW."deciderId", NEW."versionId"),
    'the decider wrote or submitted this version');
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "caseId" = NEW."caseId" AND "reviewerId" = NEW."deciderId"),
    'the decider has reviewed this case');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "second_person" AFTER INSERT ON "decision"
  FOR EACH ROW EXECUTE FUNCTION second_person_decides();
ALTER TABLE "decision" ENABLE ALWAYS TRIGGER "second_person";

-- An author who is named later is still an author.
CREATE FUNCTION second_person_writes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "case" WHERE "id" = case_of_version(NEW."versionId") FOR NO KEY UPDATE;
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "versionId" = NEW."versionId" AND "reviewerId" = NEW."userId"),
    'the author has reviewed this version');
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "decision" WHERE "versionId" = NEW."versionId" AND "deciderId" = NEW."userId"),
    'the author has decided on this version');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "second_person" AFTER INSERT ON "authorship"
  FOR EACH ROW EXECUTE FUNCTION second_person_writes();
ALTER TABLE "authorship" ENABLE ALWAYS TRIGGER "second_person";

CREATE FUNCTION second_person_submits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."submittedById" IS NULL THEN RETURN NULL; END IF;
  PERFORM 1 FROM "case" WHERE "id" = NEW."caseId" FOR NO KEY UPDATE;
  PERFORM refuse_same_person(
    EXISTS (SELECT 1 FROM "review" WHERE "versionId" = NEW."id" AND "reviewerId" = NEW."submittedById")
    OR EXISTS (SELECT 1 FROM "decision" WHERE "versionId" = NEW."id" AND "deciderId" = NEW."submittedById"),
    'the submitter has reviewed or decided on this version');
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "second_person" AFTER INSERT OR UPDATE ON "project_version"
  FOR EACH ROW EXECUTE FUNCTION second_person_submits();
ALTER TABLE "project_version" ENABLE ALWAYS TRIGGER "second_person";
