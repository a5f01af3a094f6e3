-- A screening under a newer edition is adopted as a new version with the same words, and is reviewed anew: a case under
-- decision, or decided, can go back to review. case_agrees still refuses the move without that version.

CREATE OR REPLACE FUNCTION case_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refuse(NEW."state" <> 'draft' OR NEW."lock" <> 1, 'wrong-state: a case begins as a draft');
    RETURN NEW;
  END IF;
  PERFORM refuse((NEW."id", NEW."number", NEW."openedById", NEW."createdAt")
    IS DISTINCT FROM (OLD."id", OLD."number", OLD."openedById", OLD."createdAt"),
    'wrong-state: a case keeps its number and who opened it');
  PERFORM refuse(NEW."state" <> OLD."state" AND (OLD."state", NEW."state") NOT IN (
    ('draft', 'in_review'), ('in_review', 'draft'), ('in_review', 'awaiting_decision'), ('awaiting_decision', 'decided'),
    ('awaiting_decision', 'in_review'), ('decided', 'in_review')),
    'wrong-state: there is no such move');
  PERFORM refuse(NEW."lock" NOT IN (OLD."lock", OLD."lock" + 1) OR (NEW."state" <> OLD."state" AND NEW."lock" = OLD."lock"),
    'conflict: a move counts the lock up by one');
  PERFORM refuse(NEW."title" <> OLD."title" AND OLD."state" <> 'draft', 'wrong-state: the title is sealed');
  PERFORM refuse(NEW."state" <> 'draft' AND OLD."requiredLevel" = 'head' AND NEW."requiredLevel" IS DISTINCT FROM 'head',
    'level-too-low: a required level is never lowered');
  RETURN NEW;
END $$;
