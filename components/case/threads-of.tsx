import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import type { CaseFile } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';
import { ThreadView } from './thread-view';

/** What people ask and say about one finding, and the way to ask more. */
export async function ThreadsOf({ file, findingId }: { file: CaseFile; findingId: string }) {
  const t = await getTranslations('comments');
  const threads = file.threads.filter((thread) => thread.findingId === findingId);
  return (
    <section aria-labelledby="comments" className="mt-12 border-ink border-t-[1.5px] pt-6">
      <h2 id="comments" className="font-serif text-h2">
        {t('title')}
      </h2>
      {threads.length === 0 ? <p className="mt-2 text-muted">{t('noneForFinding')}</p> : null}
      <ol>
        {threads.map((thread) => (
          <ThreadView key={thread.number} thread={thread} />
        ))}
      </ol>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        {file.may['case.comment'] ? (
          <LinkButton variant="secondary" href={paths.comments(file.number, findingId)}>
            {t('form.title')}
          </LinkButton>
        ) : null}
        <Link href={paths.comments(file.number)}>{t('all')}</Link>
      </p>
    </section>
  );
}
