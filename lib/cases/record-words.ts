import { isCountryCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import report from '@/lib/messages/en/report.json';
import type { Component, CountryFact, FactsEdition, Rule, Subject } from '@/lib/rules/types';
import type { RecordFact, RecordRule, Term } from './record-schema';
import type { RulebookWords } from './rulebook-words';

type Words = Readonly<Record<string, string>>;

/** The key with its words; a key without words stands for itself, so that nothing is lost from a record. */
export function term(words: Words, key: string): Term {
  return { key, words: words[key] ?? key };
}

/** A phrase that names a State suggests it by its code. */
function stateName(key: string): Words {
  return isCountryCode(key) ? { [key]: countryName(key, 'en') } : {};
}

/** English words for everything a record names, bound to one rulebook and one project. */
export function recordWords(rulebook: RulebookWords, components: readonly Pick<Component, 'id' | 'name'>[]) {
  const names: Words = {
    project: report.project.wholeProject,
    ...Object.fromEntries(components.map(({ id, name }) => [id, name || report.project.unnamed])),
  };
  const questionText = (question: string) => rulebook.questions[question]?.text ?? question;
  const values = (question: string, keys: readonly string[]) =>
    keys.map((key) => term({ ...report.answers, ...stateName(key), ...rulebook.questions[question]?.options }, key));
  const subject = (key: Subject): Term => ({ key, words: names[key] ?? countryName(key, 'en') });
  const fact = (known: CountryFact): RecordFact => ({
    country: { key: known.iso3, words: countryName(known.iso3, 'en') },
    topic: term(rulebook.topics, known.topic),
    value: term(report.factValues, known.value),
    detail: known.detail,
    fromYear: known.fromYear,
    untilYear: known.untilYear,
    evidenceYear: known.evidenceYear,
    confidence: term(report.confidences, known.confidence),
    sources: [...known.sources],
  });
  const rule = ({ id, limb, effect, clauses, mitigations }: Rule): RecordRule => ({
    id,
    title: rulebook.rules[id]?.title ?? id,
    reasoning: rulebook.rules[id]?.reasoning ?? '',
    clearedOnlyBy: rulebook.rules[id]?.clearedOnlyBy ?? null,
    limb: term(rulebook.limbs, limb),
    effect: term(rulebook.effects, effect),
    clauses: [...clauses],
    mitigations: mitigations.map((mitigation) => term(rulebook.mitigations, mitigation)),
  });
  const openQuestion = (missing: { question: string; subject: Subject }) => ({
    question: missing.question,
    text: questionText(missing.question),
    subject: subject(missing.subject),
  });
  return { rulebook, report, questionText, values, subject, fact, rule, openQuestion };
}
export type RecordWords = ReturnType<typeof recordWords>;

/** The sources that these facts name, each once, in order of first mention. Sources the edition lacks are left out. */
export function namedSources(facts: readonly RecordFact[], edition: FactsEdition) {
  const ids = new Set(facts.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => {
    const source = edition.sources[id];
    return source ? [{ id, ...source }] : [];
  });
}
