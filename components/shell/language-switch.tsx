import { getLocale, getTranslations } from 'next-intl/server';
import { LANGUAGES } from '@/lib/auth/person';

/** One button per language, each in its own words; a plain form, so that it works without scripts. */
export async function LanguageSwitch({ action }: { action: (form: FormData) => Promise<void> }) {
  const [t, language] = [await getTranslations('shell'), await getLocale()];
  return (
    <form action={action}>
      <fieldset className="flex flex-wrap gap-x-1">
        <legend className="sr-only">{t('language.label')}</legend>
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="submit"
            name="language"
            value={each}
            lang={each}
            aria-current={each === language ? 'true' : undefined}
            className="min-h-8 px-2 text-small text-muted underline decoration-transparent underline-offset-4 hover:text-ink hover:decoration-current aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`language.names.${each}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
