/** What sealing and reporting need of the `rulebook` messages of one language (lib/messages/<lang>/rulebook.json). */
export type RulebookWords = {
  questions: Readonly<Record<string, { text: string; options?: Readonly<Record<string, string>> }>>;
  rules: Readonly<Record<string, { title: string; reasoning: string }>>;
  mitigations: Readonly<Record<string, string>>;
  signals: Readonly<Record<string, string>>;
  topics: Readonly<Record<string, string>>;
  levels: Readonly<Record<string, string>>;
  limbs: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<string, string>>;
  effects: Readonly<Record<string, string>>;
};
