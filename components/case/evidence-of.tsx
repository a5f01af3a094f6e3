import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import type { CaseFile } from '@/lib/cases/case-file';
import { paths } from '@/lib/paths';
import { EvidenceItem } from './evidence-item';

/** The evidence that bears on one finding, and the way to add to it. */
export async function EvidenceOf({ file, findingId }: { file: CaseFile; findingId: string }) {
  const t = await getTranslations('evidence');
  const items = file.evidence.filter((item) => item.findingId === findingId);
  return (
    <section aria-labelledby="evidence" className="mt-12 border-ink border-t-[1.5px] pt-6">
      <h2 id="evidence" className="font-serif text-h2">
        {t('title')}
      </h2>
      {items.length === 0 ? <p className="mt-2 text-muted">{t('noneForFinding')}</p> : null}
      <ol>
        {items.map((item) => (
          <EvidenceItem key={item.number} number={file.number} item={item} />
        ))}
      </ol>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        {file.may['case.evidence'] ? (
          <LinkButton variant="secondary" href={paths.evidence(file.number, findingId)}>
            {t('add')}
          </LinkButton>
        ) : null}
        <Link href={paths.evidence(file.number)}>{t('all')}</Link>
      </p>
    </section>
  );
}
