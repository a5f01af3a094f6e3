import { z } from 'zod';
import { longText, requiredText } from '@/lib/cases/text';
import type { Block, ReportModel } from './model';
import { SECTION_IDS, type SectionId } from './section-ids';
import type { ReportMessages } from './words';

/** The decision is always the first section, and never without its proof. */
const ALWAYS_SHOWN: readonly SectionId[] = ['decision', 'proof'];

/** True of a section that no template can leave out. */
export function isAlwaysShown(id: SectionId): boolean {
  return ALWAYS_SHOWN.includes(id);
}

/** Each section once, in the order of the report. */
const sectionsSchema = z
  .array(z.object({ id: z.enum(SECTION_IDS), shown: z.boolean() }), { error: 'sectionsOnce' })
  .refine((list) => list.length === SECTION_IDS.length && new Set(list.map(({ id }) => id)).size === list.length, {
    error: 'sectionsOnce',
    abort: true,
  })
  .refine(([first]) => first?.id === 'decision', { error: 'decisionFirst' })
  .refine((list) => list.every(({ id, shown }) => shown || !isAlwaysShown(id)), { error: 'sectionsKept' });

/** What a person types. Errors are keys of the `validation` messages. */
export const templateTextSchema = z.object({
  donor: requiredText(120),
  /** How confidential the report is, in the donor's own words: at the head of every page. */
  classification: longText(80),
  /** Plain paragraphs. */
  coverText: longText(2_000),
  /** What the logo shows, for those who do not see it. */
  logoAlt: longText(300),
});

/** The largest logo, in bytes. The database holds the same. */
export const MOST_LOGO_BYTES = 300_000;

/** What a donor lays down for every report, but the logo. */
export const reportTemplateSchema = templateTextSchema.extend({ sections: sectionsSchema });
export type TemplateContent = z.output<typeof reportTemplateSchema>;

/** A picture, and its size in pixels. */
export type Logo = { mediaType: 'image/png' | 'image/jpeg'; base64: string; width: number; height: number };

/** `number` is 0 for a template that was never saved. */
export type Template = { number: number; content: TemplateContent; logo: Logo | null };

/** Every section once: those of the list that there are, in its order, then those it does not know, shown. */
export function everySection(list: readonly { id: string; shown: boolean }[]): TemplateContent['sections'] {
  const known = list.flatMap(({ id, shown }) => SECTION_IDS.filter((each) => each === id).map((id) => ({ id, shown })));
  const others = SECTION_IDS.filter((id) => !known.some((each) => each.id === id));
  return [...known, ...others.map((id) => ({ id, shown: true }))];
}

/**
 * The report as the donor's template has it: its parts of the cover, and the sections it shows, in its order. Numbers stay
 * those of the sections. What is left out is named where the report says how to read it, and section B names the template.
 */
export function applyTemplate(
  model: ReportModel,
  { number, content, logo }: Template,
  { report }: { report: Pick<ReportMessages, 'template'> },
): ReportModel {
  const words = report.template;
  const ordered = content.sections.flatMap(({ id, shown }) =>
    model.sections.filter((section) => section.id === id).map((section) => ({ section, shown })),
  );
  const leftOut = ordered.filter(({ shown }) => !shown).map(({ section }) => `${section.number} ${section.title}`);
  const named = words.leftOut.replace('{sections}', () => leftOut.join('; '));
  const saved = words.number.replace('{number}', `${number}`).replace('{donor}', () => content.donor);
  const source: Block = { kind: 'rows', rows: [{ label: words.label, text: number > 0 ? saved : words.unsaved }] };
  return {
    ...model,
    cover: { ...model.cover, notice: leftOut.length > 0 ? `${model.cover.notice}\n${named}` : model.cover.notice },
    sections: ordered
      .filter(({ shown }) => shown)
      .map(({ section }) =>
        section.id === 'proof' ? { ...section, blocks: section.blocks.toSpliced(1, 0, source) } : section,
      ),
    template: {
      donor: content.donor,
      classification: content.classification,
      coverText: content.coverText,
      ...(logo ? { logo: { ...logo, alt: content.logoAlt } } : {}),
    },
  };
}
