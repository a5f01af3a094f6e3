'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import { type Resolver, useForm } from 'react-hook-form';
import { z } from 'zod';
import { keepLocalDraft, readLocalDraft } from '@/components/describe/local-draft';
import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import type { DecisionInput } from '@/lib/cases/decision';
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
      // The schema compares fields only once each is right by itself; a missing date is told at once all the same.
      if (
        Object.keys(result.errors).length === 0 ||
        values.reviewOn ||
        decisionRule(values.kind).reviewOn !== 'required'
      )
        return result;
      return { values: {}, errors: { ...result.errors, reviewOn: { type: 'custom', message: 'required' } } };
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
