'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type Problem } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import type { ReviewOutcome } from '@/lib/cases/review';
import type { FormResult } from '@/lib/form-action';
import { paths } from '@/lib/paths';
import { sealReview } from './actions';
import { useReviewDesk } from './review-desk';
import { useKeptNote } from './use-kept-note';

/** The end of a review: pass the case on, or send it back with a note. */
export function SealForm({ lock }: { lock: number }) {
  const t = useTranslations('review');
  const e = useTranslations('errors');
  const router = useRouter();
  const { caseNumber, asked, standings, flushAll } = useReviewDesk();
  const [note, setNote, forgetNote] = useKeptNote();
  const [busy, setBusy] = useState<ReviewOutcome | null>(null);
  const [failure, setFailure] = useState<{ title: string; problems: Problem[] } | null>(null);

  const owed = (): Problem[] =>
    asked
      .filter(({ id }) => standings[id] !== 'given')
      .map(({ id, title, subject }) => ({
        href: `#response-${id}`,
        text: t(standings[id] === 'noteMissing' ? 'owed.note' : 'owed.response', { title, subject }),
      }));

  function refusal(result: Exclude<FormResult<void>, { ok: true }>) {
    const words = result.code === 'unexpected' ? e('unexpected', { reference: result.reference }) : e(result.code);
    setFailure({ title: words, problems: result.code === 'invalid' ? owed() : [] });
  }

  async function seal(outcome: ReviewOutcome) {
    if (busy) return;
    const missing =
      outcome === 'pass_on' ? owed() : note.trim() === '' ? [{ href: '#seal-note', text: t('owed.sendBack') }] : [];
    if (missing.length > 0) return setFailure({ title: t('owed.title'), problems: missing });
    setBusy(outcome);
    setFailure(null);
    try {
      if (!(await flushAll())) return setFailure({ title: t('owed.unsaved'), problems: [] });
      const result = await sealReview({ caseNumber, outcome, note, lock });
      if (!result.ok) return refusal(result);
      forgetNote();
      router.push(paths.case(caseNumber));
    } catch {
      setFailure({ title: t('state.trouble.offline'), problems: [] });
    } finally {
      setBusy(null);
    }
  }

  return (
    <section
      id="seal"
      tabIndex={-1}
      aria-labelledby="seal-title"
      className="mt-16 border-ink border-t-[1.5px] pt-8 print:hidden"
    >
      <h2 id="seal-title" className="font-serif text-h2">
        {t('seal.title')}
      </h2>
      <p className="mt-2 mb-6 max-w-prose">{t('seal.lead')}</p>
      {failure ? <ErrorSummary {...failure} /> : null}
      <form onSubmit={(event) => event.preventDefault()}>
        <TextArea
          name="seal-note"
          label={t('seal.note')}
          hint={t('seal.noteHint')}
          maxLength={10_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="mt-6 flex flex-wrap gap-4">
          <Button onClick={() => seal('pass_on')} aria-disabled={busy !== null}>
            {busy === 'pass_on' ? t('seal.busy') : t('seal.pass_on')}
          </Button>
          <Button variant="secondary" onClick={() => seal('send_back')} aria-disabled={busy !== null}>
            {busy === 'send_back' ? t('seal.busy') : t('seal.send_back')}
          </Button>
        </div>
      </form>
    </section>
  );
}
