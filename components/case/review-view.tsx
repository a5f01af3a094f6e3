import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { CaseFile, ReviewFile } from '@/lib/cases/case-file';
import { findingsToReview } from '@/lib/cases/review';
import { paths } from '@/lib/paths';
import { findingWords } from './finding-words';
import { byLevel } from './ordering';
import { ResponseMark } from './response-mark';

/** A sealed review: what the reviewer said of each finding, dissent first. */
export async function ReviewView({ file, review, earlier }: { file: CaseFile; review: ReviewFile; earlier: boolean }) {
  const [t, words] = await Promise.all([getTranslations('review'), findingWords(file.version.description)]);
  const order =
    earlier || !file.screening ? [] : byLevel(findingsToReview(file.screening.findings)).map(({ id }) => id);
  const rank = { disagree: 0, needs_evidence: 1, agree: 2 };
  const rows = [...review.responses].sort(
    (a, b) => rank[a.response] - rank[b.response] || order.indexOf(a.findingId) - order.indexOf(b.findingId),
  );
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="font-serif text-h2">
        {t(`sealed.${review.outcome}`, { name: review.reviewer.name, date: words.date(review.sealedAt) })}
      </h2>
      {earlier ? (
        <div className="mt-4">
          <Notice kind="info">{t('sealed.earlier')}</Notice>
        </div>
      ) : null}
      {review.note ? (
        <blockquote
          dir="auto"
          className="mt-4 max-w-prose whitespace-pre-wrap border-hairline border-s ps-5 font-serif text-norm"
        >
          {review.note}
        </blockquote>
      ) : null}
      <ol className="mt-8 border-hairline border-t">
        {rows.map(({ findingId, response, note }) => {
          const [rule = findingId, subject = 'project'] = findingId.split('@');
          return (
            <li key={findingId} className="grid gap-x-8 gap-y-1 border-hairline border-b py-4 sm:grid-cols-[11rem_1fr]">
              <ResponseMark response={response} label={t(`response.${response}`)} />
              <div className="min-w-0 max-w-prose">
                {earlier ? (
                  <span className="font-semibold">{words.rulebook.ruleTitle(rule)}</span>
                ) : (
                  <a href={`${paths.findings(file.number)}#${findingId}`} className="font-semibold">
                    {words.rulebook.ruleTitle(rule)}
                  </a>
                )}
                <span className="block text-muted text-small">{words.subject(subject)}</span>
                {note ? (
                  <p dir="auto" className="mt-1 whitespace-pre-wrap font-serif text-norm">
                    {note}
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
