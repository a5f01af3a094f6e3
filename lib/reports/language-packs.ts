import type { Language } from '@/lib/auth/person';
import enReport from '@/lib/messages/en/report.json';
import enRulebook from '@/lib/messages/en/rulebook.json';
import esReport from '@/lib/messages/es/report.json';
import esRulebook from '@/lib/messages/es/rulebook.json';
import frReport from '@/lib/messages/fr/report.json';
import frRulebook from '@/lib/messages/fr/rulebook.json';
import type { LanguagePack } from './words';

const packs: Record<Language, Pick<LanguagePack, 'report' | 'rulebook'>> = {
  en: { report: enReport, rulebook: enRulebook },
  fr: { report: frReport, rulebook: frRulebook },
  es: { report: esReport, rulebook: esRulebook },
};

/** The words to draw a record with in one language. */
export function languagePack(language: Language): LanguagePack {
  return { language, ...packs[language], englishRulebook: enRulebook };
}
