import { ClauseText } from '@/components/ui/clause-text';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import type { Passage } from '@/lib/guideline/types';
import { paths } from '@/lib/paths';
import type { FindingWords } from './finding-words';

/** The other passages a rule rests on: folded under the first, or only named and linked. */
export function FurtherClauses({
  clauses,
  linked,
  words,
}: {
  clauses: readonly Passage[];
  linked: boolean;
  words: FindingWords;
}) {
  if (linked) {
    return (
      <p className="text-small">
        {words.t('furtherClauses', { ids: '' })}
        {clauses.map(({ id }, index) => (
          <span key={id}>
            {index > 0 ? ', ' : null}
            <Link href={paths.guideline(id)}>{id}</Link>
          </span>
        ))}
      </p>
    );
  }
  return (
    <div className="text-small">
      <Disclosure summary={words.t('furtherClauses', { ids: clauses.map(({ id }) => id).join(', ') })}>
        <div className="space-y-5">
          {clauses.map((clause) => (
            <ClauseText key={clause.id} clause={clause} />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
