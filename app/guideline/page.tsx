import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GuidelineNotes } from '@/components/reference/guideline-notes';
import { PassageRow } from '@/components/reference/passage-row';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { clauseAddress } from '@/lib/exchange/eli';
import { clauseLists } from '@/lib/guideline/clauses';
import { commentary } from '@/lib/guideline/commentary';
import { section } from '@/lib/guideline/section';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  const address = clauseAddress(section.id);
  return {
    title: t('guideline.title'),
    alternates: address ? { types: { 'application/ld+json': paths.clauseDocument(address) } } : {},
  };
}

export default async function GuidelinePage() {
  const [t, names] = await Promise.all([getTranslations('reference'), rulebookWords()]);
  const { rules } = (await rulebookInForce()).rulebook;
  const rulesOn = (passageId: string) => rules.filter(({ clauses }) => clauses.includes(passageId));
  return (
    <>
      <PageHeader
        eyebrow={<span lang="en">{section.guidelines}</span>}
        title={
          <span lang="en">
            <span className="sr-only">{section.part}. </span>
            {section.title}
          </span>
        }
        lead={t('guideline.lead')}
      />
      {clauseLists.map((list) => (
        <section key={list.id} aria-labelledby={list.id} className="mb-12">
          <h2 id={list.id} lang="en" className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
            <span className="block max-w-prose">{list.leadIn}</span>
          </h2>
          <div className="divide-y divide-hairline">
            {list.clauses.map((clause) => (
              <PassageRow key={clause.id} passage={clause} rules={rulesOn(clause.id)} names={names} />
            ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="commentary" className="mb-12">
        <h2 id="commentary" lang="en" className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
          {section.commentaryTitle}
        </h2>
        <div className="divide-y divide-hairline">
          {commentary.map((paragraph) => (
            <div key={paragraph.id}>
              {paragraph.heading ? (
                <h3 lang="en" className="pt-7 font-serif text-h3 font-semibold lg:ps-24">
                  {paragraph.heading}
                </h3>
              ) : null}
              <PassageRow passage={paragraph} rules={rulesOn(paragraph.id)} names={names} />
            </div>
          ))}
        </div>
      </section>
      <GuidelineNotes />
    </>
  );
}
