type Named = Readonly<Record<string, string>>;

/** The part of the `rulebook` messages that findings show. */
export type RulebookMessages = {
  questions?: Readonly<Record<string, { text: string; options?: Named }>>;
  rules?: Readonly<Record<string, { title: string; reasoning: string; clearedOnlyBy?: string }>>;
  mitigations?: Named;
  signals?: Named;
  topics?: Named;
  levels?: Named;
  limbs?: Named;
  outcomes?: Named;
  effects?: Named;
};

export type RulebookNames = ReturnType<typeof rulebookNames>;

/**
 * Looks up the words of a rulebook by id. A screening of an older edition may name a rule that has no words any more:
 * it is then shown by its id rather than left out. `common` names the answers that every question may have.
 */
export function rulebookNames(messages: RulebookMessages, common: (value: string) => string) {
  const of = (names: Named | undefined, id: string) => names?.[id] ?? id;
  return {
    ruleTitle: (rule: string) => messages.rules?.[rule]?.title ?? rule,
    reasoning: (rule: string) => messages.rules?.[rule]?.reasoning ?? '',
    /** Of bars: the one thing that clears it. */
    clearedOnlyBy: (rule: string) => messages.rules?.[rule]?.clearedOnlyBy,
    question: (question: string) => messages.questions?.[question]?.text ?? question,
    option: (question: string, value: string) => messages.questions?.[question]?.options?.[value] ?? common(value),
    mitigation: (id: string) => of(messages.mitigations, id),
    signal: (group: string) => of(messages.signals, group),
    topic: (topic: string) => of(messages.topics, topic),
    level: (level: string) => of(messages.levels, level),
    limb: (limb: string) => of(messages.limbs, limb),
    outcome: (outcome: string) => of(messages.outcomes, outcome),
    effect: (effect: string) => of(messages.effects, effect),
  };
}
