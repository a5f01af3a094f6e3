import { getMessages, getTranslations } from 'next-intl/server';
import { type RulebookNames, rulebookNames } from '@/components/case/rulebook-names';

const COMMON_ANSWERS = ['yes', 'no', 'none', 'unknown'] as const;

/** The words of the rulebook in the reader's language, by id. */
export async function rulebookWords(): Promise<RulebookNames> {
  const t = await getTranslations('reference');
  const messages = await getMessages();
  return rulebookNames(messages.rulebook, (value) => {
    const common = COMMON_ANSWERS.find((answer) => answer === value);
    return common ? t(`answers.${common}`) : value;
  });
}
