import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CaseFile } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';
import { findingWords } from './finding-words';

/** The case that this one follows, with the flags that were open on it, and the cases that follow this one. */
export async function LinkedCases({ file }: { file: CaseFile }) {
  const { follows, followedBy } = file;
  if (!follows && followedBy.length === 0) return null;
  const [t, words] = await Promise.all([getTranslations('case'), findingWords(file.version.description)]);
  return (
    <div className="mb-10 space-y-4">
      {follows ? (
        <Notice kind="warning" title={t('linked.follows', { number: follows.number })}>
          <p>{t('linked.inherited', { count: follows.flags.length })}</p>
          {follows.flags.length > 0 ? (
            <Disclosure summary={t('linked.flags')}>
              <ul className="space-y-1 text-small">
                {follows.flags.map(({ finding, rule, subject, outcome }) => (
                  <li key={finding}>
                    {t('linked.flag', {
                      rule,
                      title: words.rulebook.ruleTitle(rule),
                      subject: words.subject(subject),
                      outcome: words.rulebook.outcome(outcome),
                    })}
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
          <p>
            <Link href={paths.case(follows.number)}>{t('linked.open', { number: follows.number })}</Link>
          </p>
        </Notice>
      ) : null}
      {followedBy.length > 0 ? (
        <p>
          {t('linked.followedBy')}{' '}
          {followedBy.map((number) => (
            <Link key={number} href={paths.case(number)} className="me-3">
              {number}
            </Link>
          ))}
        </p>
      ) : null}
    </div>
  );
}
