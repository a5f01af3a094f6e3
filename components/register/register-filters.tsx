import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { REGISTER_LEVELS, type RegisterQuery } from '@/lib/cases/register';
import { CASE_STATES } from '@/lib/cases/states';
import { paths } from '@/lib/paths';
import { isFiltered } from './register-query';

type RegisterFiltersProps = { query: RegisterQuery; countries: readonly { value: string; label: string }[] };

/** A plain form that asks with the address: it works without scripts, and can be kept as a bookmark. */
export async function RegisterFilters({ query, countries }: RegisterFiltersProps) {
  const [t, rulebook] = await Promise.all([getTranslations('register'), getTranslations('rulebook')]);
  const any = { value: '', label: t('filters.any') };
  return (
    <form action={paths.cases} className="mb-10 border-y border-hairline py-5" aria-label={t('filters.label')}>
      {query.sort === 'updated' ? null : <input type="hidden" name="sort" value={String(query.sort)} />}
      {query.direction === 'desc' ? null : <input type="hidden" name="direction" value={String(query.direction)} />}
      <div className="grid items-end gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_auto]">
        <TextField
          name="text"
          type="search"
          label={t('filters.text')}
          defaultValue={query.text ? String(query.text) : ''}
          maxLength={200}
          dir="auto"
        />
        <SelectField
          name="state"
          label={t('filters.state')}
          defaultValue={query.state ? String(query.state) : ''}
          options={[any, ...CASE_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))]}
        />
        <SelectField
          name="country"
          label={t('filters.country')}
          defaultValue={query.country ? String(query.country) : ''}
          options={[any, ...countries]}
        />
        <SelectField
          name="level"
          label={t('filters.level')}
          defaultValue={query.level ? String(query.level) : ''}
          options={[any, ...REGISTER_LEVELS.map((level) => ({ value: level, label: rulebook(`levels.${level}`) }))]}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" variant="secondary">
            {t('filters.apply')}
          </Button>
          {isFiltered(query) ? <Link href={paths.cases}>{t('filters.clear')}</Link> : null}
        </div>
      </div>
    </form>
  );
}
