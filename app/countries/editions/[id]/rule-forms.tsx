'use client';

import { useTranslations } from 'next-intl';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { approveSchema, rejectSchema } from '@/lib/countries/forms';
import { approveAction, rejectAction } from './actions';
import { useRefusal } from './use-refusal';

const approveFields = approveSchema.omit({ id: true });
const rejectFields = rejectSchema.omit({ id: true });

/** A second person's word: approve, with a remark if they like, or reject with a reason. */
export function RuleForms({ id }: { id: string }) {
  const t = useTranslations('editions');
  const approve = usePostedForm(approveFields, approveAction, { reason: t('rule.remark') }, { reason: '' });
  const reject = usePostedForm(rejectFields, rejectAction, { reason: t('rule.reason') }, { reason: '' });
  const approvalRefused = useRefusal(approve.posted.result);
  const rejectionRefused = useRefusal(reject.posted.result);
  return (
    <div className="grid gap-12 lg:grid-cols-2">
      <form {...approve.form} className="space-y-5">
        {approve.summary ? (
          <ErrorSummary title={approvalRefused ?? approve.summary.title} problems={approve.summary.problems} />
        ) : null}
        <input type="hidden" name="id" value={id} />
        <TextArea {...approve.field('reason')} id="remark" label={t('rule.remark')} />
        <Button type="submit" aria-disabled={approve.busy}>
          {t('rule.approve')}
        </Button>
      </form>
      <form {...reject.form} className="space-y-5">
        {reject.summary ? (
          <ErrorSummary
            title={
              reject.summary.problems.length > 0 ? reject.summary.title : (rejectionRefused ?? reject.summary.title)
            }
            problems={reject.summary.problems}
          />
        ) : null}
        <input type="hidden" name="id" value={id} />
        <TextArea {...reject.field('reason')} label={t('rule.reason')} />
        <Button type="submit" variant="secondary" aria-disabled={reject.busy}>
          {t('rule.reject')}
        </Button>
      </form>
    </div>
  );
}
