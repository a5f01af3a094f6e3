import type { Evidence } from '@/lib/cases/evidence';
import type { CaseRecord } from './record-schema';
import { type RecordWords, term } from './record-words';

type Sealed = NonNullable<CaseRecord['evidence']>[number];

/** One item of evidence as it is sealed: everything but the bytes of its file, which its hash stands for. */
export function evidenceInWords(
  { findingId, reliability, by, withdrawn, ...item }: Evidence,
  words: RecordWords,
): Sealed {
  return {
    ...item,
    finding: findingId === null ? null : findingNamed(findingId, words),
    reliability: term(words.report.reliabilities, reliability),
    by: { id: by.id },
    withdrawn: withdrawn && { ...withdrawn, by: { id: withdrawn.by.id } },
  };
}

/** A finding by id, with the title of its rule and its subject in words. */
export function findingNamed(id: string, words: RecordWords): NonNullable<Sealed['finding']> {
  const [rule = '', subject = ''] = id.split('@');
  return { id, title: words.rulebook.rules[rule]?.title ?? rule, subject: words.subject(subject) };
}
