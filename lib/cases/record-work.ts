import type { CaseContents } from '@/lib/cases/case-file';
import { residualLevels } from '@/lib/cases/residual';
import { WORK_FIELDS, wordsOfWork } from '@/lib/cases/work-fields';
import type { CaseRecord } from './record-schema';
import { type RecordWords, term } from './record-words';

/** The work on the findings as it is sealed: every revision, and each level before and after what counts of it. */
export function workInWords({ work, screening }: CaseContents, words: RecordWords): CaseRecord['work'] {
  const { levels, limbs, rules } = words.rulebook;
  const residual = screening && work.entries.length > 0 ? residualLevels(screening, work).levels : [];
  return {
    pinned: work.pinned && { version: work.pinned.version, at: work.pinned.at },
    levels: residual.map(({ subject, limb, level, upTo, inherent }) => ({
      subject: words.subject(subject),
      limb: term(limbs, limb),
      inherent: { level: term(levels, inherent.level), upTo: term(levels, inherent.upTo) },
      residual: { level: term(levels, level), upTo: term(levels, upTo) },
    })),
    entries: work.entries.map(({ findingId, kind, number, revision, content, by, at }) => {
      const [rule = '', subject = ''] = findingId.split('@');
      const given = wordsOfWork(content);
      return {
        finding: findingId,
        title: rules[rule]?.title ?? rule,
        subject: words.subject(subject),
        kind: term(words.report.workKinds, kind),
        number,
        revision,
        by: { id: by.id },
        at,
        fields: WORK_FIELDS[kind].map(({ name, label, type }) => ({
          about: term(words.report.workFields, label),
          words: given[name] ?? '',
          chosen: type === 'choice' ? term(words.report.workChoices, given[name] ?? '') : null,
        })),
      };
    }),
  };
}
