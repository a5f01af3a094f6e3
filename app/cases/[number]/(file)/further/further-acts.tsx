import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import type { CaseFile } from '@/lib/cases/case-file';
import { isClosed } from '@/lib/cases/component-status';
import { FollowForm, ReviseForm } from './act-form';

/** What can be begun from a case that was submitted: a new version of it, or a new case after it. */
export async function FurtherActs({ file }: { file: CaseFile }) {
  const t = await getTranslations('case');
  const isOpen = file.components.some(({ status }) => !isClosed(status));
  const mayRevise = file.may['case.revise'] && isOpen;
  const mayFollow = file.may['case.follow'] && file.components.some(({ status }) => isClosed(status));
  if (!mayRevise && !mayFollow) return null;
  return (
    <section aria-labelledby="further" className="mt-14 space-y-4 print:hidden">
      <h2 id="further" className="font-serif text-h2">
        {t('further.title')}
      </h2>
      {mayRevise ? (
        <Disclosure summary={t('further.revise.title')}>
          <p className="mb-4 max-w-prose">{t('further.revise.lead')}</p>
          <ReviseForm number={file.number} lock={file.lock} />
        </Disclosure>
      ) : null}
      {mayFollow ? (
        <Disclosure summary={t('further.follow.title')}>
          <p className="mb-4 max-w-prose">{t('further.follow.lead')}</p>
          <FollowForm number={file.number} />
        </Disclosure>
      ) : null}
    </section>
  );
}
