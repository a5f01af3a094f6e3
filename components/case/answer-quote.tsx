import type { AnswerEvidence } from './evidence';
import type { FindingWords } from './finding-words';

/** An answer as it was given: question, answer, why the person says so, who and when. */
export function AnswerQuote({ answer, here, words }: { answer: AnswerEvidence; here: string; words: FindingWords }) {
  const { t, rulebook } = words;
  const values = answer.values.map((value) => rulebook.option(answer.question, value)).join(', ');
  const contradicted = answer.note === 'contradicted';
  return (
    <figure>
      <figcaption className="text-small text-muted">
        {rulebook.question(answer.question)}
        {answer.subject === here ? null : <span> ({words.subject(answer.subject)})</span>}
      </figcaption>
      <p className="mt-1 font-serif text-norm">
        {contradicted ? values : <mark>{values}</mark>}
        {answer.basis ? <span className="mt-1 block">{t('quoted', { words: answer.basis })}</span> : null}
      </p>
      <p className="mt-1 text-small text-muted">
        {answer.basis ? null : <span className="block">{t('noBasis')}</span>}
        {answer.by && answer.at ? t('answeredBy', { name: answer.by, date: words.date(answer.at) }) : null}
        {answer.note ? <span className="block">{t(`notes.${answer.note}`)}</span> : null}
      </p>
    </figure>
  );
}
