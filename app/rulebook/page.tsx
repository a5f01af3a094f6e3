import type { Metadata } from 'next';
import Form from 'next/form';
import { getTranslations } from 'next-intl/server';
import { RuleRow } from '@/components/reference/rule-row';
import { searchRules } from '@/components/reference/rule-search';
import { RulebookEdition } from '@/components/reference/rulebook-edition';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { rulesByLimb } from '@/components/reference/rules-by-limb';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { TextField } from '@/components/ui/text-field';
import { currentPerson } from '@/lib/auth/session';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import { paths } from '@/lib/paths';

const MOST_CHARACTERS = 200;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('rulebook.title') };
}

export default async function RulebookPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [t, names, { q }] = await Promise.all([getTranslations('reference'), rulebookWords(), searchParams]);
  const [{ rulebook }, person] = await Promise.all([rulebookInForce(), currentPerson()]);
  const { rules, questions } = rulebook;
  const query = [q ?? ''].flat().join(' ').slice(0, MOST_CHARACTERS).trim();
  const found = searchRules(rules, query, names);
  return (
    <>
      <PageHeader
        eyebrow={t('rulebook.eyebrow', { edition: rulebook.edition })}
        title={t('rulebook.title')}
        lead={t('rulebook.lead', { rules: rules.length, questions: questions.length })}
      />
      <ul className="mb-8 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        <li>
          <Link href={paths.bars}>{t('bars.title')}</Link>
        </li>
        <li>
          <Link href={paths.wholeRulebook}>{t('whole.link')}</Link>
        </li>
        <li>
          <Link href={paths.rulebookChanges}>{t('changes.title')}</Link>
        </li>
        {person ? (
          <li>
            <Link href={paths.overlay}>{t('overlay.link')}</Link>
          </li>
        ) : null}
      </ul>
      <Form action={paths.rulebook} role="search" className="mb-12 flex flex-wrap items-end gap-4 print:hidden">
        <TextField
          label={t('search.label')}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={MOST_CHARACTERS}
          key={query}
        />
        <Button type="submit" variant="secondary">
          {t('search.submit')}
        </Button>
      </Form>
      <p role="status" className={query ? 'mb-8' : 'sr-only'}>
        {query ? t('search.found', { count: found.length, query }) : null}{' '}
        {query ? <Link href={paths.rulebook}>{t('search.reset')}</Link> : null}
      </p>
      {rulesByLimb(found).map(({ limb, rules: ofLimb }) => (
        <section key={limb} aria-labelledby={limb} className="mb-14">
          <h2 id={limb} className="border-b-[1.5px] border-ink pb-3 font-serif text-h2">
            {names.limb(limb)}
          </h2>
          <ul>
            {ofLimb.map((rule) => (
              <RuleRow key={rule.id} rule={rule} names={names} />
            ))}
          </ul>
        </section>
      ))}
      <RulebookEdition rulebook={rulebook} />
    </>
  );
}
