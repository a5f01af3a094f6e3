import type { Block, ReportModel, Row } from '../model';
import { sectionNumber } from '../section-ids';
import { type LanguagePack, reportWords } from '../words';
import type { ChangedPart, ComparedSection, Comparison } from './compare';

/** One of two that are compared: what it is in words, and the hash of its record; null for one that nobody sealed. */
export type ComparedSide = { report: ReportModel; told: string; hash: string | null };

/**
 * A report of changes only, as a report that every form can draw: sections with their own numbers, in them what was added
 * or is gone as it was printed, and what changed in a table with both texts whole. Section B names both records.
 */
export function changesReport(
  comparison: Comparison,
  { before, after, also }: { before: ComparedSide; after: ComparedSide; also: readonly Row[] },
  pack: LanguagePack,
): ReportModel {
  const { t } = reportWords(pack, {});
  const { number, title } = after.report.cover;
  const changed = comparison.sections.filter(({ parts }) => parts.length > 0);
  const hash = (side: ComparedSide) => side.hash ?? t('compare.notSealed');
  const proof: Block = {
    kind: 'rows',
    rows: [
      { label: t('compare.earlierHash'), text: hash(before) },
      { label: t('compare.laterHash'), text: hash(after) },
      ...also,
    ],
  };
  return {
    ...after.report,
    documentTitle: t('compare.documentTitle', { number, title }),
    footer: {
      ...after.report.footer,
      hash: t('compare.footer', { before: hash(before).slice(0, 16), after: hash(after).slice(0, 16) }),
      check: t('compare.footerCheck', { section: sectionNumber('proof') }),
    },
    cover: {
      ...after.report.cover,
      eyebrow: t('compare.eyebrow'),
      rows: [
        { label: t('compare.earlier'), text: before.told },
        { label: t('compare.later'), text: after.told },
        {
          label: t('compare.changedSections'),
          text: changed.map((section) => section.number).join(', ') || t('compare.noSection'),
        },
        ...coverRows(comparison.cover, t),
      ],
      noticeTitle: t('compare.noticeTitle'),
      notice: t('compare.notice'),
    },
    sections: comparison.sections
      .filter((section) => section.id === 'proof' || changed.includes(section))
      .map((section) => ({
        id: section.id,
        number: section.number,
        title: section.title,
        blocks: [
          ...(section.id === 'proof' ? [proof] : []),
          ...section.parts.map((part, index) => partEntry(part, section, index + 1, t)),
          { kind: 'remark', text: t('compare.same', { count: section.same }) },
        ],
      })),
  };
}

type Translate = ReturnType<typeof reportWords>['t'];

/** What changed on the cover stands on the cover. */
function coverRows({ parts, title }: ComparedSection<'cover'>, t: Translate): Row[] {
  return parts
    .flatMap(({ texts }) => texts)
    .map(({ label, before, after }) => ({
      label: label || title,
      text: t('compare.changedFromTo', {
        before: before || t('compare.nothing'),
        after: after || t('compare.nothing'),
      }),
    }));
}

function partEntry(part: ChangedPart, section: ComparedSection, number: number, t: Translate): Block {
  const heading = part.heading || section.title;
  return {
    kind: 'entry',
    id: `changed-${section.id}-${number}`,
    heading,
    ...(part.state === 'changed'
      ? { note: '', blocks: [bothTexts(part, heading, t)] }
      : { note: t(`compare.${part.state}`), blocks: part.blocks }),
  };
}

function bothTexts({ texts }: ChangedPart, heading: string, t: Translate): Block {
  return {
    kind: 'table',
    caption: t('compare.bothTexts', { heading }),
    head: [t('compare.what'), t('compare.earlier'), t('compare.later')],
    widths: [2, 5, 5],
    rows: texts.map(({ label, before, after }) => [
      label || heading,
      before || t('compare.nothing'),
      after || t('compare.nothing'),
    ]),
  };
}
