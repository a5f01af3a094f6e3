import { Checkboxes } from '@/components/ui/choice';
import { SelectField } from '@/components/ui/select-field';
import type { Trial } from '@/lib/cases/what-if';
import type { Question } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';

/** The answers on which findings hang, by what they speak about, each with the value that is tried or stored. */
export function WhatIfFields({
  offered,
  trials,
  words,
}: {
  offered: readonly { subject: string; questions: readonly Question[] }[];
  trials: readonly Trial[];
  words: FindingWords;
}) {
  const { description } = words;
  return offered.map(({ subject, questions }) => (
    <section key={subject} aria-labelledby={`what-if-${subject}`}>
      <h3 id={`what-if-${subject}`} className="border-hairline border-b pb-2 font-serif text-h3">
        {words.subject(subject)}
      </h3>
      <div className="mt-5 space-y-6">
        {questions.map((question) => (
          <Field
            key={question.id}
            name={`${subject}.${question.id}`}
            question={question}
            stored={description.answers[subject]?.[question.id]?.values ?? []}
            tried={trials.find((trial) => trial.subject === subject && trial.question === question.id)?.values}
            words={words}
          />
        ))}
      </div>
    </section>
  ));
}

function Field({
  name,
  question,
  stored,
  tried,
  words: { t, rulebook },
}: {
  name: string;
  question: Question;
  stored: readonly string[];
  tried: readonly string[] | undefined;
  words: FindingWords;
}) {
  const said =
    stored.length > 0
      ? t('whatIf.stored', { values: stored.map((value) => rulebook.option(question.id, value)).join('; ') })
      : t('whatIf.notStored');
  const known = question.type === 'yes-no' ? ['yes', 'no'] : question.options;
  const options = [...known, 'unknown'].map((value) => ({ value, label: rulebook.option(question.id, value) }));
  const values = tried ?? stored;
  if (question.type === 'many') {
    return (
      <Checkboxes
        legend={rulebook.question(question.id)}
        hint={said}
        name={name}
        options={options}
        defaultValues={values}
      />
    );
  }
  return (
    <SelectField
      label={rulebook.question(question.id)}
      hint={said}
      name={name}
      options={stored.length > 0 ? options : [{ value: '', label: t('whatIf.noAnswer') }, ...options]}
      defaultValue={values[0] ?? ''}
    />
  );
}
