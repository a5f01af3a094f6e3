import { getMessages, getTranslations } from 'next-intl/server';
import { type RulebookNames, rulebookNames } from '@/components/case/rulebook-names';
import type { QuestionWords } from '@/components/describe/question-field';
import type { SignalWords } from '@/components/describe/signal-responses';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';
import type { Question } from '@/lib/rules/types';

const COMMON = ['yes', 'no', 'none', 'unknown'] as const;
const isCommon = (value: string): value is (typeof COMMON)[number] => COMMON.some((known) => known === value);

async function names(): Promise<RulebookNames> {
  const [t, { rulebook }] = await Promise.all([getTranslations('describe'), getMessages()]);
  return rulebookNames(rulebook, (value) => (isCommon(value) ? t(`answers.values.${value}`) : value));
}

/** Only the words that a page's client parts show: the whole rulebook would be heavy on a slow line. */
export async function questionWords(questions: readonly Question[]): Promise<Record<string, QuestionWords>> {
  const [rulebook, { rulebook: messages }] = await Promise.all([names(), getMessages()]);
  const help: Readonly<Record<string, { help?: string }>> = messages.questions;
  return Object.fromEntries(
    questions.map(({ id, options }) => [
      id,
      {
        text: rulebook.question(id),
        help: help[id]?.help,
        options: Object.fromEntries([...options, 'unknown'].map((value) => [value, rulebook.option(id, value)])),
      },
    ]),
  );
}

/** What each group of phrases suggests, in words. */
export async function signalWords(): Promise<SignalWords> {
  const [rulebook, inForce] = [await names(), await rulebookInForce()];
  const { groups, added = [] } = inForce.rulebook.lexicon;
  // Which State a place suggests is in the phrase itself.
  const place = { name: rulebook.signal('place'), question: rulebook.question('P4'), option: '' };
  const named = Object.fromEntries(
    [...groups, ...added].map(({ id, question, suggests }) => [
      id,
      {
        name: rulebook.signal(id),
        question: rulebook.question(question),
        option: rulebook.option(question, suggests),
      },
    ]),
  );
  return { ...named, place };
}
