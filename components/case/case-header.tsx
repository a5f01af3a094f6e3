import { getTranslations } from 'next-intl/server';
import { StatusTag, type StatusTone } from '@/components/ui/status-tag';
import type { CaseFile } from '@/lib/cases/case-file';
import { levelReason } from '@/lib/cases/required-level';
import type { CaseState } from '@/lib/cases/states';

const tones: Record<CaseState, StatusTone> = {
  draft: 'active',
  in_review: 'waiting',
  awaiting_decision: 'waiting',
  decided: 'done',
};

/** Number, title and state of a case, and who must decide it. */
export async function CaseHeader({ file }: { file: CaseFile }) {
  const [t, w] = await Promise.all([getTranslations('case'), getTranslations('watch')]);
  const reason = file.requiredLevel === 'head' || file.screening?.approval === 'head' ? levelReason(file) : null;
  return (
    <header className="mb-6">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
        <span className="font-semibold tabular-nums">{file.number}</span>
        <StatusTag tone={tones[file.state]}>{t(`states.${file.state}`)}</StatusTag>
        {file.version.number > 1 ? <span>{t('version', { number: file.version.number })}</span> : null}
        {file.quickLog ? <StatusTag tone="active">{t('quickLog.tag')}</StatusTag> : null}
        {file.stale.length > 0 ? <StatusTag tone="todo">{w('tag')}</StatusTag> : null}
        {file.requiredLevel && file.state !== 'decided' ? (
          <span className="text-muted">{t(`required.${file.requiredLevel}`)}</span>
        ) : null}
      </p>
      <h1 dir="auto" className="mt-2 max-w-[52ch] font-serif text-h2 font-semibold sm:text-[1.75rem] sm:leading-snug">
        {file.title || t('untitled')}
      </h1>
      {reason && file.state !== 'decided' ? (
        <p className="mt-2 max-w-prose text-muted text-small">{t(`because.${reason}`)}</p>
      ) : null}
    </header>
  );
}
