import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { requirePerson } from '@/lib/auth/session';
import { getOverlay } from '@/lib/data/overlay';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { OverlayForm } from './overlay-form';
import { SwitchOffForm } from './switch-off-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overlay');
  return { title: t('title') };
}

export default async function OverlayPage() {
  const person = await requirePerson();
  const [t, s, language] = [await getTranslations('overlay'), await getTranslations('shell'), await getLocale()];
  const { rulebook, overlay, isOutgrown, text, switches, mayChange } = await getOverlay(person);
  return (
    <>
      <PageHeader
        back={{ href: paths.rulebook, label: t('back') }}
        eyebrow={t('inForce', { edition: rulebook.edition })}
        title={t('title')}
        lead={t('lead')}
      />
      {isOutgrown ? <Notice kind="bar" title={t('outgrown')} /> : null}
      {overlay ? (
        <div className="mb-12 max-w-3xl">
          <SummaryList
            rows={[
              { key: t('note'), value: <span dir="auto">{overlay.note}</span> },
              {
                key: t('adds'),
                value: t('counts', {
                  questions: overlay.questions.length,
                  rules: overlay.rules.length,
                  signals: overlay.signals.length,
                  raises: overlay.raise.length,
                }),
              },
            ]}
          />
        </div>
      ) : (
        <p className="mb-12">{t('nothing')}</p>
      )}
      {mayChange ? (
        <Words namespaces={['overlay', 'describe']}>
          <section aria-labelledby="change" className="mb-14">
            <h2 id="change" className="mb-6 font-serif text-h2">
              {t('change')}
            </h2>
            <OverlayForm text={text} />
            {text ? (
              <div className="mt-8">
                <SwitchOffForm />
              </div>
            ) : null}
          </section>
        </Words>
      ) : null}
      {switches.length > 0 ? (
        <section aria-labelledby="switches">
          <h2 id="switches" className="mb-4 font-serif text-h2">
            {t('switches')}
          </h2>
          <SummaryList
            rows={switches.map(({ edition, isOff, name, role, at }) => ({
              id: at,
              key: formatDate(at, language),
              value: t(isOff ? 'switchedOff' : 'switchedOn', { edition, name, role: s(`roles.${role}`) }),
            }))}
          />
        </section>
      ) : null}
    </>
  );
}
