import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { LANGUAGES, type Language } from '@/lib/auth/person';

type ReportLanguagesProps = { chosen: Language; href: (language: Language) => string };

/** In which language the report is; each choice is a page of its own, so that it works without scripts. */
export function ReportLanguages({ chosen, href }: ReportLanguagesProps) {
  const t = useTranslations('case');
  const shell = useTranslations('shell');
  return (
    <nav aria-label={t('report.language')} className="flex flex-wrap items-baseline gap-x-5 print:hidden">
      <p className="eyebrow" aria-hidden="true">
        {t('report.language')}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <Link
              href={href(language)}
              lang={language}
              aria-current={language === chosen ? 'true' : undefined}
              className="inline-block min-h-8 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {shell(`language.names.${language}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
