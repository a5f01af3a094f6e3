import type { z } from 'zod';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import {
  type DecisionInput,
  decisionProblems,
  decisionRefusal,
  decisionSchema,
  liftProblems,
} from '@/lib/cases/decision';
import { decisionRule } from '@/lib/cases/decision-table';

/** A decision as it is typed: everything is kept, also what the kind chosen now does not ask for. */
export type TypedDecision = z.input<typeof decisionSchema>;

export const emptyCondition = { text: '', owner: '', dueOn: '', proof: '', consequence: '' };

/** Only what the kind chosen asks for; the rest stays on the form in case the person goes back to another kind. */
export function relevant(typed: TypedDecision): TypedDecision {
  return {
    ...typed,
    reviewOn: decisionRule(typed.kind).reviewOn === 'required' ? typed.reviewOn : null,
    conditions: decisionRule(typed.kind).conditions !== 'none' ? typed.conditions : [],
  };
}

/** What the server will check, checked here first: the shape, the dates against today, and who may decide what. */
export function formSchema(person: Person, theCase: CaseContents, today: string) {
  return decisionSchema.superRefine((decision: DecisionInput, context) => {
    for (const [path, message] of Object.entries(decisionProblems(decision, today))) {
      context.addIssue({ code: 'custom', path: path.split('.'), message });
    }
    for (const [path, message] of Object.entries(liftProblems(theCase, decision))) {
      context.addIssue({ code: 'custom', path: path.split('.'), message });
    }
    const refusal = decisionRefusal(person, theCase, decision.kind, decision.scope);
    if (refusal) context.addIssue({ code: 'custom', path: ['scope'], message: refusal });
  });
}
