import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseText } from '@/components/ui/clause-text';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { examples } from '@/lib/cases/examples';
import { countryName } from '@/lib/countries/names';
import { clauseById } from '@/lib/guideline/section';
import { formatList } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { countriesOf } from '@/lib/rules/engine/run';

/** The clause that everything here turns on: the third duty not to contribute. */
const HEART = 'IV.3-A-iv';

/** What a person sees before signing in: what this is, the norm it rests on, two worked examples. */
export async function Welcome() {
  const [t, language] = await Promise.all([getTranslations('desk'), getLocale()]);
  const clause = clauseById(HEART);
  return (
    <>
      <PageHeader title={t('welcome.title')} lead={t('welcome.lead')} />
      <p className="mb-14 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton href={paths.signIn()}>{t('welcome.signIn')}</LinkButton>
        <span className="text-small text-muted">{t('welcome.byInvitation')}</span>
      </p>
      <div className="grid gap-x-14 gap-y-12 border-t border-hairline pt-10 lg:grid-cols-[minmax(0,26fr)_minmax(0,22fr)]">
        {clause ? (
          <section aria-labelledby="norm">
            <h2 id="norm" className="eyebrow mb-4">
              {t('welcome.norm')}
            </h2>
            <ClauseText clause={clause} />
          </section>
        ) : null}
        <section aria-labelledby="examples">
          <h2 id="examples" className="eyebrow mb-4">
            {t('welcome.examples')}
          </h2>
          <ul className="border-t border-hairline">
            {examples.map(({ slug, title, description }) => (
              <li key={slug} className="relative border-b border-hairline py-4 has-[a:hover]:bg-raised">
                <Link href={paths.example(slug)} className="font-semibold after:absolute after:inset-0">
                  {title}
                </Link>
                <p className="mt-1 text-small text-muted">
                  {t('welcome.example', {
                    countries: formatList(
                      countriesOf(description).map((iso3) => countryName(iso3, language)),
                      language,
                      'conjunction',
                    ),
                    count: description.components.length,
                  })}
                </p>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-small text-muted">{t('welcome.examplesNote')}</p>
          <p className="mt-6">
            <Link href={paths.published}>{t('welcome.published')}</Link>
          </p>
        </section>
      </div>
    </>
  );
}
