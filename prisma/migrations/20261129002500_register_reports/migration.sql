-- The register can also be taken home as the reports of its cases, in one zip.

ALTER TABLE "register_export" DROP CONSTRAINT "register_export_bounds";
ALTER TABLE "register_export" ADD CONSTRAINT "register_export_bounds" CHECK ("form" IN ('csv', 'xlsx', 'reports')
  AND "cases" >= 0 AND jsonb_typeof("query") = 'object' AND length("query"::text) <= 2000);
