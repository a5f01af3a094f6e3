'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { signInSchema } from '@/lib/auth/forms';
import { signInAction } from './actions';

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const { form, field, summary, busy } = usePostedForm(
    signInSchema,
    signInAction,
    { email: t('email'), password: t('password') },
    { email: '', password: '' },
  );
  return (
    <form {...form}>
      <input type="hidden" name="next" value={next} />
      {summary ? <ErrorSummary {...summary} /> : null}
      <div className="space-y-6">
        <TextField
          {...field('email')}
          label={t('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-md"
        />
        <TextField
          {...field('password')}
          label={t('password')}
          type="password"
          autoComplete="current-password"
          className="max-w-md"
        />
        <Button type="submit" aria-disabled={busy}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
