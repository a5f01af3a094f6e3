import { useTranslations } from 'next-intl';
import { ReportLanguages } from '@/components/report/report-languages';
import { buttonClass } from '@/components/ui/button-class';
import { FileLinks } from '@/components/ui/file-links';
import type { Language } from '@/lib/auth/person';
import { paths } from '@/lib/paths';

type ExportChangesProps = { number: string; query: Readonly<Record<string, string>>; language: Language };

/** Every form in which the report of changes leaves. `query` says what is compared. */
export function ExportChanges({ number, query, language }: ExportChangesProps) {
  const t = useTranslations('compare');
  const asked = { ...query, language };
  const others = [
    { form: 'html', href: paths.changesFile('html', number, asked) },
    { form: 'docx', href: paths.changesFile('docx', number, asked) },
    { form: 'csv', href: paths.changesFile('csv', number, asked) },
    { form: 'csv-excel', href: paths.changesFile('csv', number, { ...asked, bom: '1' }) },
    { form: 'json', href: paths.changesFile('json', number, asked) },
  ] as const;
  return (
    <section aria-labelledby="report" className="mt-10">
      <h3 id="report" className="mb-3 font-serif text-h3">
        {t('report.title')}
      </h3>
      <ReportLanguages chosen={language} href={(each) => paths.compare(number, { ...query, language: each })} />
      <p className="mt-4">
        <a href={paths.changesFile('pdf', number, asked)} download className={buttonClass('primary')}>
          {t('report.forms.pdf')}
        </a>
      </p>
      <p className="mt-5">{t('report.others')}</p>
      <FileLinks files={others.map(({ form, href }) => ({ href, words: t(`report.forms.${form}`) }))} />
      <p className="mt-2 text-muted text-small">{t('logged')}</p>
    </section>
  );
}
