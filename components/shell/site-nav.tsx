import { getTranslations } from 'next-intl/server';
import { can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { paths } from '@/lib/paths';
import { NavLink } from './nav-link';

/** What this person can go to. The norm, the rules and the facts are open to everybody. */
export async function SiteNav({ person }: { person: Person | null }) {
  const t = await getTranslations('shell');
  const readsCases = person !== null && can(person, 'case.read');
  const links = [
    ...(readsCases
      ? [
          { href: paths.desk, words: t('nav.desk') },
          { href: paths.cases, words: t('nav.cases') },
          { href: paths.portfolio(), words: t('nav.portfolio') },
        ]
      : []),
    ...(person && can(person, 'people.manage') ? [{ href: paths.people, words: t('nav.people') }] : []),
    ...(person && can(person, 'report.template')
      ? [{ href: paths.reportTemplate(), words: t('nav.reportTemplate') }]
      : []),
    { href: paths.guideline(), words: t('nav.guideline') },
    { href: paths.rulebook, words: t('nav.rulebook') },
    { href: paths.countries, words: t('nav.countries') },
  ];
  return (
    <nav aria-label={t('nav.label')}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, words }) => (
          <li key={href}>
            <NavLink href={href}>{words}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
