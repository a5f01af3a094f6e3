import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choice';
import { LANGUAGES, type Language } from '@/lib/auth/person';
import { LETTER_TO, type LetterTo } from '@/lib/cases/letter';

/** For whom a letter is and in which language. It asks for a page, so that it works without scripts. */
export async function WantedForm({ to, language }: { to: LetterTo; language: Language }) {
  const [t, s] = await Promise.all([getTranslations('letters'), getTranslations('shell')]);
  return (
    <form method="get" className="space-y-6" aria-labelledby="wanted">
      <h3 id="wanted" className="eyebrow">
        {t('wanted.title')}
      </h3>
      <Radios
        name="to"
        id="wanted-to"
        legend={t('wanted.to')}
        inline
        defaultValue={to}
        key={`to ${to}`}
        options={LETTER_TO.map((value) => ({ value, label: t(`to.${value}`) }))}
      />
      <Radios
        name="language"
        id="wanted-language"
        legend={t('wanted.language')}
        hint={t('wanted.languageHint')}
        inline
        defaultValue={language}
        key={`language ${language}`}
        options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{s(`language.names.${value}`)}</span> }))}
      />
      <Button type="submit" variant="secondary">
        {t('wanted.submit')}
      </Button>
    </form>
  );
}
