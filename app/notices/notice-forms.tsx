'use client';

import { useTranslations } from 'next-intl';
import type { Posted } from '@/components/forms/posted';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { calendarAction, digestAction } from './actions';

function Refusal({ result }: { result: Posted['result'] }) {
  const errors = useTranslations('errors');
  if (!result || result.ok) return null;
  const reference = result.code === 'unexpected' ? result.reference : '';
  return <ErrorSummary title={errors(result.code, { reference })} problems={[]} />;
}

/** Whether a person gets the e-mail of the day. */
export function DigestForm({ digest }: { digest: boolean }) {
  const t = useTranslations('notices');
  const [{ result }, post, busy] = usePost(digestAction);
  return (
    <form action={post} className="space-y-5">
      <Refusal result={result} />
      {result?.ok ? <Notice kind="success" live title={t('saved')} /> : null}
      <div className="flex items-start gap-3">
        <input
          id="digest"
          name="digest"
          type="checkbox"
          defaultChecked={digest}
          key={String(digest)}
          className="mt-0.5 size-6 shrink-0 cursor-pointer accent-accent"
        />
        <label htmlFor="digest" className="cursor-pointer py-0.5">
          {t('digest.want')}
        </label>
      </div>
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {t('save')}
      </Button>
    </form>
  );
}

/** The address of a person's calendar: made anew, shown once, taken away. */
export function CalendarForm({ hasCalendar }: { hasCalendar: boolean }) {
  const t = useTranslations('notices');
  const [{ result }, post, busy] = usePost(calendarAction);
  const address = result?.ok ? result.value.address : null;
  return (
    <form action={post} className="space-y-5">
      <Refusal result={result} />
      {address ? (
        <>
          <Notice kind="success" live title={t('calendar.made')} />
          <TextField label={t('calendar.address')} hint={t('calendar.once')} name="address" readOnly value={address} />
        </>
      ) : null}
      {result?.ok && !address ? <Notice kind="success" live title={t('calendar.dropped')} /> : null}
      <p className="flex flex-wrap gap-3">
        <Button type="submit" variant="secondary" aria-disabled={busy}>
          {t(hasCalendar ? 'calendar.renew' : 'calendar.make')}
        </Button>
        {hasCalendar ? (
          <Button type="submit" name="drop" value="drop" variant="secondary" aria-disabled={busy}>
            {t('calendar.drop')}
          </Button>
        ) : null}
      </p>
    </form>
  );
}
