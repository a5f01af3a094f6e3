-- The PDF of what was approved for the public, drawn for the first who asks and never again. Append-only.

CREATE TABLE "published_pdf" (
    "contentHash" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    CONSTRAINT "published_pdf_pkey" PRIMARY KEY ("contentHash"),
    CONSTRAINT "published_pdf_bounds" CHECK (octet_length("pdf") BETWEEN 1 AND 100000000)
);
-- A PDF is packed already.
ALTER TABLE "published_pdf" ALTER COLUMN "pdf" SET STORAGE EXTERNAL;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "published_pdf" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "published_pdf" ENABLE ALWAYS TRIGGER "append_only";
CREATE TRIGGER "no_truncate" BEFORE TRUNCATE ON "published_pdf" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "published_pdf" ENABLE ALWAYS TRIGGER "no_truncate";

CREATE FUNCTION published_pdf_allowed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(NOT EXISTS (SELECT 1 FROM "publication" p JOIN "publication_act" a
    ON a."caseId" = p."caseId" AND a."publication" = p."number" AND a."kind" = 'approved'
    WHERE p."hash" = NEW."contentHash"), 'wrong-state: nothing is kept for the public that nobody approved');
  RETURN NEW;
END $$;
CREATE TRIGGER "published_pdf_allowed" BEFORE INSERT ON "published_pdf" FOR EACH ROW EXECUTE FUNCTION published_pdf_allowed();
ALTER TABLE "published_pdf" ENABLE ALWAYS TRIGGER "published_pdf_allowed";
CREATE INDEX "publication_hash_idx" ON "publication"("hash");
