import { Link } from '@/components/ui/link';
import type { Draft } from '@/lib/cases/project';
import type { Trial } from '@/lib/cases/what-if';
import type { Question, Screening } from '@/lib/rules/types';
import { ChangedFindings } from './changed-findings';
import { findingWords } from './finding-words';
import { WhatIfFields } from './what-if-fields';
import { WhatIfForm } from './what-if-form';

/** Other answers tried on a screening: the answers that matter on one side, what they would change on the other. */
export async function WhatIfView({
  description,
  before,
  after,
  trials,
  offered,
  address,
  back,
}: {
  description: Draft;
  before: Screening;
  after: Screening;
  trials: readonly Trial[];
  offered: readonly { subject: string; questions: readonly Question[] }[];
  address: string;
  back: string;
}) {
  const words = await findingWords(description);
  const { t } = words;
  return (
    <>
      <h2 className="font-serif text-h2">{t('whatIf.title')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('whatIf.lead')}</p>
      <p className="mt-3">
        <Link href={back}>{t('whatIf.back')}</Link>
      </p>
      <div className="mt-10 grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="what-if-result" className="lg:sticky lg:top-6 lg:order-2">
          <h3 id="what-if-result" className="font-serif text-h3">
            {t('whatIf.result')}
          </h3>
          <div role="status">
            {trials.length === 0 ? (
              <p className="mt-3 text-muted">{t('whatIf.nothingTried')}</p>
            ) : (
              <ChangedFindings before={before} after={after} words={words} />
            )}
          </div>
          {trials.length > 0 ? (
            <p className="mt-6">
              <Link href={address} scroll={false}>
                {t('whatIf.reset')}
              </Link>
            </p>
          ) : null}
        </section>
        <WhatIfForm
          key={trials.length === 0 ? 'as-described' : 'tried'}
          address={address}
          stored={Object.fromEntries(
            offered.flatMap(({ subject, questions }) =>
              questions.map(({ id }) => [`${subject}.${id}`, description.answers[subject]?.[id]?.values ?? []]),
            ),
          )}
          submit={t('whatIf.submit')}
        >
          <WhatIfFields offered={offered} trials={trials} words={words} />
        </WhatIfForm>
      </div>
    </>
  );
}
