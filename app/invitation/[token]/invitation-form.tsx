'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { acceptInvitationSchema } from '@/lib/auth/forms';
import { acceptAction } from './actions';

/** `email` is given unless the link is the one of the first administrator. */
export function InvitationForm({ token, email }: { token: string; email: string | null }) {
  const t = useTranslations('signIn');
  const { form, field, summary, busy } = usePostedForm(
    acceptInvitationSchema,
    acceptAction,
    {
      name: t('invitation.name'),
      email: t('invitation.email'),
      password: t('invitation.password'),
      language: '',
    },
    { name: '', email: email ?? '', password: '' },
  );
  return (
    <form {...form}>
      <input type="hidden" name="token" value={token} />
      {summary ? <ErrorSummary {...summary} /> : null}
      <div className="space-y-6">
        <TextField
          {...field('name')}
          label={t('invitation.name')}
          hint={t('invitation.nameHint')}
          autoComplete="name"
          dir="auto"
          className="max-w-md"
        />
        <TextField
          {...field('email')}
          label={t('invitation.email')}
          hint={t('invitation.emailHint')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          readOnly={email !== null}
          className="max-w-md"
        />
        <TextField
          {...field('password')}
          label={t('invitation.password')}
          hint={t('invitation.passwordHint')}
          type="password"
          autoComplete="new-password"
          className="max-w-md"
        />
        <Button type="submit" aria-disabled={busy}>
          {t('invitation.submit')}
        </Button>
      </div>
    </form>
  );
}
