'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { openCase } from '@/app/cases/new/actions';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { requiredText } from '@/lib/cases/text';
import { paths } from '@/lib/paths';

const newCaseSchema = z.object({ title: requiredText(200) });

/** A case begins with a title; everything else is described afterwards, at one's own pace. */
export function NewCaseForm() {
  const t = useTranslations('register');
  const errors = useTranslations('errors');
  const validation = useTranslations('validation');
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { title: '' },
    resolver: zodResolver(newCaseSchema),
  });

  const onSubmit = handleSubmit(async (values) => {
    setRefusal(null);
    try {
      const result = await openCase(values);
      if (result.ok) return router.push(paths.describe(result.value.number));
      setRefusal(errors(result.code, { reference: result.code === 'unexpected' ? result.reference : '' }));
    } catch {
      setRefusal(t('new.unreachable'));
    }
  });

  const code = formState.errors.title?.message;
  const isKnown = code === 'required' || code === 'tooLong';
  return (
    <form onSubmit={onSubmit} noValidate className="max-w-3xl space-y-6">
      {refusal ? <ErrorSummary title={refusal} problems={[]} /> : null}
      <TextField
        {...register('title')}
        label={t('new.field')}
        hint={t('new.hint')}
        error={code ? validation(isKnown ? code : 'invalid') : undefined}
        autoComplete="off"
        dir="auto"
      />
      <Button type="submit" aria-disabled={formState.isSubmitting}>
        {t('new.open')}
      </Button>
    </form>
  );
}
