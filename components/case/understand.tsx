import { getTranslations } from 'next-intl/server';
import type { CaseFile } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';
import type { Finding, Screening } from '@/lib/rules/types';
import { FindingFolds } from './finding-folds';
import { FindingSpread } from './finding-spread';
import { findingWords } from './finding-words';
import { FindingsSummary } from './findings-summary';
import { arrange, bySubject } from './ordering';
import { ResponseMark } from './response-mark';

/** What a person must have read before choosing: the matrix, open bars, dissent in the review, what is not known. */
export async function Understand({ file, screening }: { file: CaseFile; screening: Screening }) {
  const [t, r, words] = await Promise.all([
    getTranslations('decide'),
    getTranslations('review'),
    findingWords(file.version.description),
  ]);
  const { bars, open } = arrange(screening.findings);
  const dissent = (file.review?.responses ?? []).filter(({ response }) => response !== 'agree');
  const link = ({ id, rule }: Finding) => (
    <a href={`${paths.findings(file.number)}#${id}`}>{words.rulebook.ruleTitle(rule)}</a>
  );
  return (
    <>
      <FindingsSummary screening={screening} words={words} />
      <h2 className="mt-16 font-serif text-h2">{t('understand.dissent', { count: dissent.length })}</h2>
      {file.review ? (
        <p className="mt-2 max-w-prose text-muted">
          {t('understand.reviewedBy', { name: file.review.reviewer.name, date: words.date(file.review.sealedAt) })}
        </p>
      ) : null}
      {file.review?.note ? (
        <blockquote
          dir="auto"
          className="mt-3 max-w-prose whitespace-pre-wrap border-hairline border-s ps-5 font-serif text-norm"
        >
          {file.review.note}
        </blockquote>
      ) : null}
      <ul className="mt-4">
        {dissent.map(({ findingId, response, note }) => {
          const finding = screening.findings.find(({ id }) => id === findingId);
          return finding ? (
            <li key={findingId} className="grid gap-x-8 border-hairline border-t py-4 sm:grid-cols-[11rem_1fr]">
              <ResponseMark response={response} label={r(`response.${response}`)} />
              <div className="min-w-0 max-w-prose">
                {link(finding)}
                <span className="block text-muted text-small">{words.subject(finding.subject)}</span>
                <p dir="auto" className="mt-1 whitespace-pre-wrap font-serif text-norm">
                  {note}
                </p>
              </div>
            </li>
          ) : null;
        })}
      </ul>
      <h2 className="mt-16 font-serif text-h2">{t('understand.unknown', { count: open.length })}</h2>
      <FindingFolds
        groups={bySubject(open, file.version.description.components)}
        words={words}
        unfold={{ path: paths.findings(file.number), shown: undefined }}
      />
      {bars.length > 0 ? (
        <>
          <h2 className="mt-16 font-serif text-h2">{t('understand.bars', { count: bars.length })}</h2>
          {bars.map((finding) => (
            <FindingSpread key={finding.id} finding={finding} words={words} />
          ))}
        </>
      ) : null}
    </>
  );
}
