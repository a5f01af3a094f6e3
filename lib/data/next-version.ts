import type { CaseContents } from '@/lib/cases/case-file';
import type { Transaction } from './client';
import { writeContent } from './version-content';

/** A copy to work on. Its words are still the words of those who wrote them, so the authors go with it. */
export async function beginNextVersion(
  tx: Transaction,
  { id, version }: Pick<CaseContents, 'id' | 'version'>,
  at: Date,
): Promise<void> {
  await tx.projectVersion.create({
    data: {
      caseId: id,
      number: version.number + 1,
      content: writeContent({ description: version.description, saved: version.saved }),
      revision: version.revision,
      createdAt: at,
      updatedAt: at,
      authorships: { create: version.authors.map((author) => ({ userId: author.id, at })) },
    },
  });
}
