import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EvidenceItem } from '@/components/case/evidence-item';
import { findingWords } from '@/components/case/finding-words';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Words } from '@/components/words';
import { editionsOf } from '@/lib/data/editions';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';
import { EvidenceForm } from './evidence-form';
import { WithdrawForm } from './withdraw-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evidence');
  return { title: t('title') };
}

type EvidenceParams = CaseParams & { searchParams: Promise<{ add?: string | string[] }> };

/** Everything that shows what a case says, and the form that adds to it. */
export default async function EvidencePage({ params, searchParams }: EvidenceParams) {
  const { file } = await loadCase((await params).number);
  const [t, { add }] = await Promise.all([getTranslations('evidence'), searchParams]);
  const editions = file.screening ? await editionsOf(file.screening) : null;
  const words = await findingWords(file.version.description, editions?.facts.sources, editions?.rulebook.rules);
  const nameOf = (id: string) => {
    const [rule = '', subject = ''] = id.split('@');
    return `${rule} ${words.rulebook.ruleTitle(rule)} · ${words.subject(subject)}`;
  };
  const open = (file.screening?.findings ?? []).filter(
    ({ outcome }) => outcome === 'flagged' || outcome === 'cannot-tell',
  );
  return (
    <Words namespaces={['case', 'evidence']}>
      <h2 className="font-serif text-h2">{t('title')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('lead')}</p>
      {file.evidence.length === 0 ? <p className="unknown mt-6 max-w-prose">{t('none')}</p> : null}
      <ol>
        {file.evidence.map((item) => (
          <EvidenceItem
            key={item.number}
            number={file.number}
            item={item}
            about={
              item.findingId ? (
                <Link href={paths.finding(file.number, item.findingId)}>{nameOf(item.findingId)}</Link>
              ) : (
                t('whole')
              )
            }
          >
            {file.may['case.evidence'] && !item.withdrawn ? (
              <div className="mt-3 print:hidden">
                <Disclosure summary={t('withdraw.open', { number: item.number })}>
                  <WithdrawForm number={file.number} item={item.number} />
                </Disclosure>
              </div>
            ) : null}
          </EvidenceItem>
        ))}
      </ol>
      {file.may['case.evidence'] ? (
        <section id="add" aria-labelledby="add-title" className="mt-14 border-ink border-t-[1.5px] pt-6 print:hidden">
          <h2 id="add-title" className="mb-6 font-serif text-h2">
            {t('form.title')}
          </h2>
          <EvidenceForm
            number={file.number}
            about={open.some(({ id }) => id === parameter(add)) ? (parameter(add) ?? '') : ''}
            findings={open.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          />
        </section>
      ) : null}
    </Words>
  );
}
