import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RuleRow } from '@/components/reference/rule-row';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('bars.title') };
}

export default async function BarsPage() {
  const [t, names] = await Promise.all([getTranslations('reference'), rulebookWords()]);
  const { rulebook } = await rulebookInForce();
  const bars = rulebook.rules.filter(({ effect }) => effect === 'bar');
  return (
    <>
      <PageHeader
        back={{ href: paths.rulebook, label: t('rulebook.title') }}
        title={t('bars.title')}
        lead={t('bars.lead', { count: bars.length })}
      />
      <ul className="border-t-[1.5px] border-ink">
        {bars.map((rule) => (
          <RuleRow key={rule.id} rule={rule} names={names} />
        ))}
      </ul>
      <RulebookEdition rulebook={rulebook} />
    </>
  );
}
