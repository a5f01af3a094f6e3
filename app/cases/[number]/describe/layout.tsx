import type { ReactNode } from 'react';
import { RulebookPartsProvider } from '@/components/describe/rulebook-parts';
import { rulebookInForce } from '@/lib/data/rulebook-in-force';

/** Gives the forms what the donor's overlay adds to the rulebook. */
export default async function DescribeLayout({ children }: { children: ReactNode }) {
  const { rulebook, overlay } = await rulebookInForce();
  const added = overlay
    ? {
        questions: rulebook.questions.filter(({ id }) => overlay.questions.some((question) => question.id === id)),
        signals: rulebook.lexicon.added ?? [],
      }
    : null;
  return <RulebookPartsProvider added={added}>{children}</RulebookPartsProvider>;
}
