import { barredComponents } from '@/lib/cases/decision';
import { floorLevel } from '@/lib/cases/required-level';
import { hashOf } from '@/lib/ledger/hash';
import { screen } from '@/lib/rules';
import { visibleQuestions } from '@/lib/rules/engine/visible-questions';
import type { DecisionLevel, ProjectDescription, Screening } from '@/lib/rules/types';
import type { Transaction } from './client';
import { currentEditions } from './current-editions';
import { storeEditions } from './store-editions';
import { toJson } from './version-content';

/** Screens a submitted version with the current editions and stores all three, word for word. `date` is an ISO date. */
export async function storeScreening(
  tx: Transaction,
  versionId: string,
  description: ProjectDescription,
  date: string,
): Promise<{ screening: Screening; resultHash: string; level: DecisionLevel }> {
  const { rulebook, facts } = await currentEditions(tx);
  const screening = screen(description, { rulebook, facts, date });
  const resultHash = hashOf(screening);
  const asked = visibleQuestions(description, {
    questions: rulebook.questions,
    lexicon: rulebook.lexicon,
    facts,
    date,
  });
  const isAsked = (question: string, subject: string) =>
    asked.some((each) => each.question.id === question && each.subject === subject);
  const floor = floorLevel(description, isAsked);
  const level = floor === 'head' ? 'head' : screening.approval;
  await storeEditions(tx, [
    { kind: 'rulebook', ...screening.rulebook, words: rulebook },
    { kind: 'facts', ...screening.facts, words: facts },
  ]);
  await tx.screening.create({
    data: {
      versionId,
      date: new Date(date),
      rulebookHash: screening.rulebook.hash,
      factsHash: screening.facts.hash,
      result: toJson(screening),
      resultHash,
      barredComponents: barredComponents({ screening, components: description.components }),
      requiredLevel: level,
      floor: { create: { level: floor } },
    },
  });
  return { screening, resultHash, level };
}
