import type { Leaf } from '@/lib/rules/decisive';
import type { FindingWords } from './finding-words';

/** One condition in a sentence: what was asked and what stands there. */
export function LeafLine({ leaf, words }: { leaf: Leaf; words: FindingWords }) {
  const { t, rulebook } = words;
  const subject = leaf.subject === 'project' ? null : words.subject(leaf.subject);
  if (leaf.kind === 'answer') {
    const given = leaf.evidence.find((piece) => piece.kind === 'answer');
    const answer = given?.values.map((value) => rulebook.option(leaf.about, value)).join(', ');
    return (
      <>
        {rulebook.question(leaf.about)} <strong className="font-semibold">{answer ?? t('leaf.noAnswer')}</strong>
        {leaf.note ? <span className="block text-muted">{t(`notes.${leaf.note}`)}</span> : null}
        {leaf.expects.length > 0 ? (
          <span className="block text-muted">
            {t('leaf.expects', { values: leaf.expects.map((value) => rulebook.option(leaf.about, value)).join(', ') })}
          </span>
        ) : null}
      </>
    );
  }
  if (leaf.kind === 'fact') {
    const fact = leaf.evidence.find((piece) => piece.kind === 'fact')?.fact;
    return (
      <>
        {t('leaf.fact', { topic: rulebook.topic(leaf.about), country: words.subject(leaf.subject) })}{' '}
        <strong className="font-semibold">{fact ? t(`factValues.${fact.value}`) : t('leaf.noFact')}</strong>
        {leaf.note ? <span className="block text-muted">{t(`notes.${leaf.note}`)}</span> : null}
      </>
    );
  }
  if (leaf.kind === 'signal') {
    return (
      <>
        {t('leaf.phrase', { group: rulebook.signal(leaf.about) })}{' '}
        <strong className="font-semibold">{leaf.value === 'true' ? t('leaf.found') : t('leaf.notFound')}</strong>
      </>
    );
  }
  return (
    <>
      {t('leaf.rule', { rule: leaf.about, title: rulebook.ruleTitle(leaf.about) })}
      {subject ? ` (${subject})` : null} <strong className="font-semibold">{t(`truth.finding.${leaf.value}`)}</strong>
    </>
  );
}
