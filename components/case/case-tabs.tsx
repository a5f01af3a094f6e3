'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';

/** The parts of a case file. Acts (describe, review, decide) stand under the part they belong to. */
export function CaseTabs({ number }: { number: string }) {
  const t = useTranslations('case');
  const pathname = usePathname();
  const tabs = [
    { href: paths.case(number), words: t('tabs.file') },
    { href: paths.findings(number), words: t('tabs.findings') },
    { href: paths.evidence(number), words: t('tabs.evidence') },
    { href: paths.comments(number), words: t('tabs.comments') },
    { href: paths.review(number), words: t('tabs.review') },
    { href: paths.decisions(number), words: t('tabs.decisions'), also: paths.decide(number) },
    { href: paths.history(number), words: t('tabs.history') },
    { href: paths.report(number), words: t('tabs.report'), also: paths.publication(number) },
  ];
  return (
    <nav aria-label={t('tabs.label')} className="mb-10 border-b border-hairline sm:mb-12 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {tabs.map(({ href, words, also }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={pathname === href ? 'page' : isWithin(pathname, href, also) ? 'true' : undefined}
              className="-mb-px inline-block border-b-[3px] border-transparent pt-2 pb-2 text-ink no-underline hover:border-edge hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight]"
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A page that belongs to a tab: its act, or anything below it. The file itself lies above them all. */
function isWithin(pathname: string, href: string, also: string | undefined): boolean {
  const isFile = href.split('/').length <= 3;
  return pathname === also || (!isFile && pathname.startsWith(`${href}/`));
}
