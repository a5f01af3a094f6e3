'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { z } from 'zod';
import { keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import type { DecisionInput } from '@/lib/cases/decision';
import { detailsSchema } from '@/lib/cases/decision-details';
import { DECISION_KINDS, decisionRule } from '@/lib/cases/decision-table';
import { formSchema, relevant, type TypedDecision } from './form-schema';

const typedSchema = z.object({
  kind: z.enum(DECISION_KINDS).optional().catch(undefined),
  otherReasons: z.string().catch(''),
  details: z.record(z.string(), z.unknown()).catch({}),
  scope: z.array(z.string()),
  reasons: z.string(),
  reviewOn: z.string().nullable(),
  conditions: z.array(
    z.object({ text: z.string(), owner: z.string(), dueOn: z.string(), proof: z.string(), consequence: z.string() }),
  ),
});

/** What the kind chosen asks for besides, and is not there. */
function alsoMissing({ kind, reviewOn, details }: TypedDecision): FieldErrors<TypedDecision> {
  if (!kind) return {};
  const issues = detailsSchema(kind).safeParse(details ?? {}).error?.issues ?? [];
  const missing = issues.filter(({ path }) => path.length === 1);
  const named = missing.map(({ path, message }) => [String(path[0]), { type: 'custom', message }]);
  return {
    ...(named.length > 0 && { details: Object.fromEntries(named) }),
    ...(decisionRule(kind).reviewOn === 'required' &&
      !reviewOn && { reviewOn: { type: 'custom', message: 'required' } }),
  };
}

/** Where a decision that is being typed is kept in this browser. */
export function draftPlace(person: Person, theCase: CaseContents) {
  return { personId: person.id, caseNumber: theCase.number, section: 'decide' };
}

/** The form of a decision. Every keystroke is kept in this browser until the decision is sealed. */
export function useDecision(person: Person, theCase: CaseContents, today: string) {
  const [restored, setRestored] = useState(false);
  const resolver = useMemo((): Resolver<TypedDecision, unknown, DecisionInput> => {
    const check = zodResolver(formSchema(person, theCase, today));
    return async (values, context, options) => {
      const result = await check(relevant(values), context, options);
      if (Object.keys(result.errors).length === 0) return result;
      // The schema looks at some fields only once the others are right; what is missing is told at once all the same.
      return { values: {}, errors: { ...alsoMissing(values), ...result.errors } };
    };
  }, [person, theCase, today]);
  const form = useForm<TypedDecision, unknown, DecisionInput>({
    resolver,
    shouldFocusError: false,
    defaultValues: { scope: [], reasons: '', otherReasons: '', reviewOn: '', conditions: [], details: {} },
  });

  useEffect(() => {
    const place = draftPlace(person, theCase);
    const draft = readLocalDraft(place);
    const typed = typedSchema.safeParse(draft?.values);
    if (typed.success && draft?.version === theCase.version.number) {
      form.reset(typed.data);
      setRestored(true);
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const at = new Date().toISOString();
        keepLocalDraft(place, { values, version: theCase.version.number, revision: 0, at });
      },
    });
  }, [form, person, theCase]);

  return { form, restored };
}
