'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { overlayTextSchema } from '@/lib/rules/overlay/form';
import { switchOverlayAction } from './actions';
import { ProblemLines } from './problem-lines';

/** The overlay file, pasted; with `text` the one that is switched on. */
export function OverlayForm({ text }: { text: string }) {
  const t = useTranslations('overlay');
  const { form, field, summary, posted, busy } = usePostedForm(
    overlayTextSchema,
    switchOverlayAction,
    { text: t('text') },
    { text },
  );
  return (
    <form {...form}>
      {summary ? <ErrorSummary {...summary} /> : null}
      {posted.result?.ok ? <Notice kind="success" title={t('switched')} /> : null}
      <ProblemLines found={posted.entered.problems} />
      <div className="space-y-7">
        <TextArea
          {...field('text')}
          label={t('text')}
          hint={t('textHint')}
          rows={18}
          spellCheck={false}
          className="font-mono text-small"
        />
        <Button type="submit" aria-disabled={busy}>
          {t(busy ? 'checking' : 'switchOn')}
        </Button>
      </div>
    </form>
  );
}
