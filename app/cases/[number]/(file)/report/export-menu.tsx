import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/auth/person';
import { paths } from '@/lib/paths';

/** Every form in which the case leaves, by what it is for, with a sentence on each. */
export function ExportMenu({ number, language }: { number: string; language: Language }) {
  const t = useTranslations('case');
  const groups = [
    {
      group: 'read',
      forms: [
        { form: 'pdf', href: paths.reportPdf(number, language) },
        { form: 'html', href: paths.reportHtml(number, language) },
      ],
    },
    { group: 'edit', forms: [{ form: 'docx', href: paths.reportDocx(number, language) }] },
    {
      group: 'archive',
      forms: [
        { form: 'pdf-a', href: paths.reportArchive(number, language) },
        { form: 'bundle', href: paths.bundleJson(number) },
      ],
    },
    {
      group: 'compute',
      forms: [
        { form: 'csv', href: paths.reportCsv(number, language) },
        { form: 'csv-excel', href: `${paths.reportCsv(number, language)}&bom=1` },
        { form: 'report-json', href: paths.reportJson(number, language) },
        { form: 'json', href: paths.recordJson(number) },
      ],
    },
    {
      group: 'programs',
      forms: [
        { form: 'oscal', href: paths.oscalJson(number) },
        { form: 'prov', href: paths.provJson(number) },
        { form: 'annotations', href: paths.annotationsJson(number) },
      ],
    },
  ] as const;
  return groups.map(({ group, forms }) => (
    <section
      key={group}
      aria-labelledby={`forms-${group}`}
      className="grid gap-x-8 gap-y-3 border-t border-hairline py-6 md:grid-cols-[12rem_1fr]"
    >
      <h3 id={`forms-${group}`} className="font-serif text-h3 font-semibold">
        {t(`report.groups.${group}`)}
      </h3>
      <ul className="space-y-4">
        {forms.map(({ form, href }) => (
          <li key={form}>
            <a href={href} download className="inline-block min-h-6 font-semibold">
              {t(`report.forms.${form}.name`)}
            </a>
            <p className="max-w-prose text-muted text-small">{t(`report.forms.${form}.hint`)}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
