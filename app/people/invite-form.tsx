'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { inviteSchema } from '@/lib/auth/forms';
import { ROLES } from '@/lib/auth/person';
import { inviteAction } from './actions';

export function InviteForm() {
  const t = useTranslations('people');
  const s = useTranslations('shell');
  const { form, field, summary, posted, busy } = usePostedForm(
    inviteSchema,
    inviteAction,
    { email: t('invite.email'), role: t('invite.role') },
    { email: '' },
  );
  const { error: roleError, defaultValue: role, ...roleInput } = field('role');
  return (
    <>
      {posted.result?.ok ? (
        <div role="status" className="mb-8">
          <Notice kind="success" title={t('invite.doneTitle', { email: posted.result.value.email })}>
            <p>{t('invite.done')}</p>
            <TextField
              name="link"
              label={t('invite.link')}
              readOnly
              value={posted.result.value.link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Notice>
        </div>
      ) : null}
      <form {...form}>
        {summary ? <ErrorSummary {...summary} /> : null}
        <div className="space-y-6">
          <TextField
            {...field('email')}
            label={t('invite.email')}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="max-w-md"
          />
          <Radios
            name="role"
            legend={t('invite.role')}
            error={roleError}
            defaultValue={role}
            input={roleInput}
            options={ROLES.map((value) => ({
              value,
              label: <span className="inline-block first-letter:uppercase">{s(`roles.${value}`)}</span>,
              hint: t(`roleHints.${value}`),
            }))}
          />
          <Button type="submit" aria-disabled={busy}>
            {t('invite.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
