import { z } from 'zod';
import type { Rulebook } from '@/lib/rules/types';

const list = z.record(z.string(), z.string());

const rulebookWordsSchema = z.object({
  questions: z.record(z.string(), z.object({ text: z.string(), options: list.optional() })),
  rules: z.record(
    z.string(),
    z.object({ title: z.string(), reasoning: z.string(), clearedOnlyBy: z.string().optional() }),
  ),
  mitigations: list,
  signals: list,
  topics: list,
  levels: list,
  limbs: list,
  outcomes: list,
  effects: list,
});

/** What sealing and reporting need of the `rulebook` messages of one language (lib/messages/<lang>/rulebook.json). */
export type RulebookWords = z.infer<typeof rulebookWordsSchema>;

/** The English words that a rulebook carries. Throws when it lacks one of the lists. */
export function wordsOf({ words }: Rulebook): RulebookWords {
  return rulebookWordsSchema.parse(words);
}
