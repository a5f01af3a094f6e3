import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { SummaryList } from '@/components/ui/summary-list';
import type { Draft } from '@/lib/cases/project';
import { countryName } from '@/lib/countries/names';
import { formatMoney } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

type CheckedProps = { number: string; description: Draft };

/** The project as described, with a way to change each entry. */
export async function CheckedProject({ number, description }: CheckedProps) {
  const t = await getTranslations('describe');
  const fields = ['title', 'summary', 'donor', 'implementer'] as const;
  const row = (field: (typeof fields)[number] | 'indicators', value: ReactNode) => ({
    id: field,
    key: t(`project.${field}.label`),
    value: value || <Gap>{t('check.empty')}</Gap>,
    action: <ChangeLink href={`${paths.describeProject(number)}#${field}`} what={t(`project.${field}.label`)} />,
  });
  return (
    <section className="space-y-4">
      <h2 className="font-serif text-h2 font-semibold">{t('project.heading')}</h2>
      <SummaryList
        rows={[
          ...fields.map((field) => row(field, description[field] && <Said>{description[field]}</Said>)),
          row('indicators', description.indicators.length > 0 && <Said>{description.indicators.join('\n')}</Said>),
        ]}
      />
    </section>
  );
}

/** Each component as described, with a way to change each entry. */
export async function CheckedComponents({ number, description }: CheckedProps) {
  const [t, language] = await Promise.all([getTranslations('describe'), getLocale()]);
  return (
    <section className="space-y-10">
      <h2 className="font-serif text-h2 font-semibold">{t('components.heading')}</h2>
      {description.components.length === 0 ? (
        <Gap>
          {t('component.none')} <Link href={paths.describeComponents(number)}>{t('component.addFirst')}</Link>
        </Gap>
      ) : null}
      {description.components.map((component, index) => {
        const { amount, startYear, endYear } = component;
        const values = {
          name: component.name,
          description: component.description,
          recipient: component.recipient,
          country: component.country && countryName(component.country, language),
          place: component.place,
          amount: amount && formatMoney(amount, language),
          startYear: [startYear, endYear].filter((year) => year !== null).join('–'),
        };
        return (
          <section key={component.id} className="space-y-3">
            <h3 dir="auto" className="text-h3 font-semibold">
              {component.name || t('component.number', { number: index + 1 })}
            </h3>
            <SummaryList
              rows={Object.entries(values).map(([field, value]) => ({
                id: `${component.id} ${field}`,
                key: t(`check.component.${field as keyof typeof values}`),
                value: value ? <Said>{value}</Said> : <Gap>{t('check.empty')}</Gap>,
                action: (
                  <ChangeLink
                    href={`${paths.describeComponents(number)}#components.${index}.${field}`}
                    what={`${t(`check.component.${field as keyof typeof values}`)}, ${component.name || t('component.number', { number: index + 1 })}`}
                  />
                ),
              }))}
            />
          </section>
        );
      })}
    </section>
  );
}

/** A person's own words, as typed. */
export function Said({ children }: { children: ReactNode }) {
  return (
    <span dir="auto" className="block whitespace-pre-wrap wrap-anywhere">
      {children}
    </span>
  );
}

/** A gap is seen: dashed all round. */
export function Gap({ children }: { children: ReactNode }) {
  return <span className="unknown inline-block py-1">{children}</span>;
}

/** "Change" for the eye; "Change the title" for the ear. */
export async function ChangeLink({ href, what }: { href: string; what: string }) {
  const t = await getTranslations('describe');
  return (
    <Link href={href} className="inline-block min-h-6">
      {t('check.change')}
      <span className="sr-only">: {what}</span>
    </Link>
  );
}
