import type { z } from 'zod';
import { checkAnswers } from '@/lib/cases/check-answers';
import { contestedWithoutBasis, type KnownFacts } from '@/lib/cases/contested-facts';
import { fieldProblems } from '@/lib/cases/problems';
import { type Draft, submittedSchema } from '@/lib/cases/project';
import { withoutOrphans } from '@/lib/cases/sections';
import { isBlank } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';
import type { Rulebook } from '@/lib/rules/types';

/** A description that can be submitted, or every problem that stands against it by field. Pure. */
export type Submission =
  | { ready: true; description: z.output<typeof submittedSchema> }
  | { ready: false; problems: FieldProblems };

/**
 * Checks a draft for submission: what must be there, what the rulebook knows, a reason for each refuted phrase and, with
 * the country facts, for each answer that goes against one.
 */
export function checkSubmission(draft: Draft, rulebook: Pick<Rulebook, 'questions'>, known?: KnownFacts): Submission {
  const description = withoutOrphans(draft);
  const parsed = submittedSchema.safeParse(description);
  const problems: FieldProblems = {
    ...(parsed.success ? {} : fieldProblems(parsed.error)),
    ...checkAnswers(description.answers, rulebook),
    ...(known ? contestedWithoutBasis(description, rulebook, known) : {}),
    ...blanks(description),
  };
  for (const [key, { response, reason }] of Object.entries(description.signals)) {
    if (response === 'refuted' && isBlank(reason)) problems[`signals.${key}.reason`] = 'required';
  }
  if (Object.keys(problems).length > 0 || !parsed.success) return { ready: false, problems };
  return { ready: true, description: parsed.data };
}

/** Zero-width characters fill a field without saying anything. */
function blanks({ title, summary, components }: Draft): FieldProblems {
  const required: [string, string][] = [
    ['title', title],
    ['summary', summary],
    ...components.flatMap(({ name, recipient }, index): [string, string][] => [
      [`components.${index}.name`, name],
      [`components.${index}.recipient`, recipient],
    ]),
  ];
  return Object.fromEntries(required.filter(([, value]) => isBlank(value)).map(([field]) => [field, 'required']));
}
