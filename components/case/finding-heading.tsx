import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import type { Finding } from '@/lib/rules/types';
import { FindingMark } from './finding-mark';
import type { FindingWords } from './finding-words';

/** Mark, title, what it speaks about, and the number of the rule. */
export function FindingHeading({ finding, words, folded }: { finding: Finding; words: FindingWords; folded: boolean }) {
  const { t, rulebook } = words;
  const title = rulebook.ruleTitle(finding.rule);
  if (folded) {
    return (
      <h4 id={`${finding.id}-title`} className="sr-only">
        {title}
      </h4>
    );
  }
  return (
    <header className="mb-5 flex break-after-avoid flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <div className="min-w-0">
        <p>
          <FindingMark finding={finding} words={words} />
        </p>
        <h3 id={`${finding.id}-title`} className="mt-1.5 max-w-[44ch] font-serif text-h2 font-semibold">
          {title}
        </h3>
        <p className="mt-1 text-muted">{words.subject(finding.subject)}</p>
      </div>
      <p className="text-small text-muted">
        {t('limb', { limb: rulebook.limb(finding.limb) })}{' '}
        <Link href={paths.rule(finding.rule)} className="whitespace-nowrap tabular-nums">
          {t('rule', { rule: finding.rule })}
        </Link>
      </p>
    </header>
  );
}
