import { useTranslations } from 'next-intl';
import { paths } from '@/lib/paths';

/** The sealed record in the forms that other programs read. */
export function ProgramExports({ number }: { number: string }) {
  const t = useTranslations('case');
  const forms = [
    { href: paths.oscalJson(number), name: t('report.programs.oscal'), hint: t('report.programs.oscalHint') },
    { href: paths.provJson(number), name: t('report.programs.prov'), hint: t('report.programs.provHint') },
    {
      href: paths.annotationsJson(number),
      name: t('report.programs.annotations'),
      hint: t('report.programs.annotationsHint'),
    },
  ];
  return (
    <section aria-labelledby="programs" className="mt-8 border-t border-hairline pt-6">
      <h3 id="programs" className="font-serif text-h3 font-semibold">
        {t('report.programs.title')}
      </h3>
      <p className="mt-2">{t('report.programs.lead')}</p>
      <ul className="mt-4 space-y-4">
        {forms.map(({ href, name, hint }) => (
          <li key={href}>
            <a href={href} download className="inline-block min-h-6 font-semibold">
              {name}
            </a>
            <p className="text-muted text-small">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
