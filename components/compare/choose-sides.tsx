import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { SelectField } from '@/components/ui/select-field';
import { paths } from '@/lib/paths';

type Option = { value: string; label: string };

/** Which two records are compared. A plain form that asks with the address: it works without scripts. */
export function ChooseRecords({
  number,
  acts,
  chosen,
}: {
  number: string;
  acts: readonly Option[];
  chosen: { from: string; to: string };
}) {
  const t = useTranslations('compare');
  return (
    <section aria-labelledby="records">
      <h3 id="records" className="font-serif text-h3">
        {t('records.title')}
      </h3>
      <p className="mt-2 text-muted text-small">{t('records.lead')}</p>
      <form action={paths.compare(number)} className="mt-4 space-y-4">
        <SelectField
          name="from"
          label={t('records.from')}
          options={acts}
          defaultValue={chosen.from}
          className="max-w-xl"
        />
        <SelectField name="to" label={t('records.to')} options={acts} defaultValue={chosen.to} className="max-w-xl" />
        <Button type="submit" variant="secondary">
          {t('records.submit')}
        </Button>
      </form>
    </section>
  );
}

/** Which record is held against which editions. */
export function ChooseEditions({
  number,
  acts,
  rulebooks,
  facts,
  chosen,
}: {
  number: string;
  acts: readonly Option[];
  rulebooks: readonly Option[];
  facts: readonly Option[];
  chosen: { from: string | undefined; edition: string | undefined; facts: string | undefined };
}) {
  const t = useTranslations('compare');
  return (
    <section aria-labelledby="editions">
      <h3 id="editions" className="font-serif text-h3">
        {t('editions.title')}
      </h3>
      <p className="mt-2 text-muted text-small">{t('editions.lead')}</p>
      <form action={paths.compare(number)} className="mt-4 space-y-4">
        <SelectField
          id="heldRecord"
          name="from"
          label={t('editions.record')}
          options={acts}
          defaultValue={chosen.from ?? acts.at(-1)?.value}
          className="max-w-xl"
        />
        <SelectField
          name="edition"
          label={t('editions.rulebook')}
          options={rulebooks}
          defaultValue={chosen.edition ?? rulebooks[0]?.value}
        />
        <SelectField
          name="facts"
          label={t('editions.facts')}
          options={facts}
          defaultValue={chosen.facts ?? facts[0]?.value}
        />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button type="submit" variant="secondary">
            {t('editions.submit')}
          </Button>
          <Link href={paths.rescreen(number)}>{t('editions.rescreen')}</Link>
        </p>
      </form>
    </section>
  );
}
