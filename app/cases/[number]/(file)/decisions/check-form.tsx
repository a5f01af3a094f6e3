'use client';

import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { usePost } from '@/components/forms/use-post';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useNamedProblem } from '@/components/ui/use-named-problem';
import { CHECK_OUTCOMES } from '@/lib/cases/staleness';
import { checkConditionAction } from './actions';

/** Whether one condition of one decision holds, what was seen and what shows it. Works without scripts. */
export function CheckForm({ number, decision, condition }: { number: string; decision: number; condition: number }) {
  const t = useTranslations('watch');
  const s = useTranslations('shell');
  const e = useTranslations('errors');
  const named = useNamedProblem();
  const words = useProblemWords();
  const [{ result, entered }, post, busy] = usePost(checkConditionAction);
  const refused = result && !result.ok ? result : null;
  const fields: Readonly<Record<string, string>> = refused?.fields ?? {};
  const id = (field: string) => `check-${decision}-${condition}-${field}`;
  const problem = (field: string) => (fields[field] ? words(fields[field]) : undefined);
  const labels: Record<string, string> = {
    outcome: t('check.legend'),
    reasons: t('check.reasons'),
    evidence: t('check.evidence'),
  };
  const title = () => {
    if (!refused) return '';
    if (refused.code === 'invalid') return s('ui.problems');
    return refused.code === 'unexpected' ? e('unexpected', { reference: refused.reference }) : e(refused.code);
  };
  return (
    <form action={post} className="max-w-prose space-y-6">
      {refused ? (
        <ErrorSummary
          title={title()}
          problems={Object.keys(fields).map((field) => ({
            href: `#${id(field)}`,
            text: named(labels[field] ?? field, problem(field) ?? ''),
          }))}
        />
      ) : null}
      {result?.ok ? <Notice kind="success" live title={t('check.saved')} /> : null}
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="condition" value={condition} />
      <div id={id('outcome')}>
        <Radios
          legend={t('check.legend')}
          name="outcome"
          error={problem('outcome')}
          defaultValue={entered.outcome ?? ''}
          key={entered.outcome ?? ''}
          options={CHECK_OUTCOMES.map((value) => ({
            value,
            label: t(`check.outcomes.${value}`),
            ...(value === 'waived' ? { hint: t('check.waivedHint') } : {}),
          }))}
        />
      </div>
      <TextArea
        id={id('reasons')}
        name="reasons"
        label={t('check.reasons')}
        error={problem('reasons')}
        defaultValue={entered.reasons ?? ''}
        rows={3}
      />
      <TextField
        id={id('evidence')}
        name="evidence"
        label={t('check.evidence')}
        hint={t('check.evidenceHint')}
        error={problem('evidence')}
        defaultValue={entered.evidence ?? ''}
        maxLength={2_000}
      />
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {t(busy ? 'check.saving' : 'check.save')}
      </Button>
    </form>
  );
}
