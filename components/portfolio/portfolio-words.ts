import { getTranslations } from 'next-intl/server';
import type { Language } from '@/lib/auth/person';
import type { DecidingRole, DecisionKind } from '@/lib/cases/decision-table';
import type { Nearness } from '@/lib/cases/near-threshold';
import { countryName } from '@/lib/countries/names';
import type { PortfolioWords } from '@/lib/exchange/portfolio-table';
import type { Limb } from '@/lib/rules/types';

/** The statistics' words in one language, for the page and for its files. */
export async function portfolioWords(locale: Language): Promise<PortfolioWords> {
  const [t, shell, decide, rulebook] = await Promise.all([
    getTranslations({ locale, namespace: 'portfolio' }),
    getTranslations({ locale, namespace: 'shell' }),
    getTranslations({ locale, namespace: 'decide' }),
    getTranslations({ locale, namespace: 'rulebook' }),
  ]);
  // An overlay of the donor, or an older rulebook, has questions and options that the messages may not know.
  const known = (key: string, otherwise: string) => (rulebook.has(key as never) ? rulebook(key as never) : otherwise);
  return {
    title: t('title'),
    column: (column) => t(`columns.${column}`),
    part: (part) => t(`parts.${part}`),
    measure: (measure) => t(`measures.${measure}`),
    // Each part counts by keys of its own kind: Portfolio in lib/cases/portfolio.ts.
    key: (part, key) => {
      if (part === 'requiredLevels' || part === 'deciding') return shell(`roles.${key as DecidingRole}`);
      if (part === 'kinds') return decide(`kind.${key as DecisionKind}.label`);
      if (part === 'nearThreshold') return t(`near.${key as Nearness}`);
      return part === 'countries' ? countryName(key, locale) : rulebook(`limbs.${key as Limb}`);
    },
    rating: ({ country, question }) =>
      t('rating', { country: countryName(country, locale), question: known(`questions.${question}.text`, question) }),
    answer: (question, values) =>
      values.map((value) => known(`questions.${question}.options.${value}`, value)).join('; '),
  };
}
