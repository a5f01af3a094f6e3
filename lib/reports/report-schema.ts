import { z } from 'zod';
import { type Block, LABELS, type ReportModel } from './model';
import { SECTION_IDS } from './section-ids';

const text = z.string();
const share = z.number().min(0).max(1);
const mark = z.enum(['bar', 'extreme', 'high', 'medium', 'low', 'none', 'cannot-tell', 'clear', 'credit']);
const marked = z.strictObject({ mark, words: text });
const rows = z.array(z.strictObject({ label: text, text }));
const passage = z.strictObject({
  id: text,
  leadIn: text,
  text,
  notes: z.array(z.strictObject({ number: text, text })),
});

const words = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quote'),
    where: text,
    runs: z.array(z.strictObject({ text, marked: z.boolean() })),
    remark: text,
  }),
  z.strictObject({ kind: z.literal('answer'), asked: text, answer: text, basis: text, remark: text }),
  z.strictObject({ kind: z.literal('unanswered'), asked: text, basis: text, remark: text }),
]);

const finding = z.strictObject({
  mark,
  level: text,
  place: text,
  rule: text,
  title: text,
  joining: text,
  clauses: z.array(passage),
  also: text,
  words: z.array(z.strictObject({ subjects: text, items: z.array(words) })),
  facts: z.array(z.strictObject({ text, remark: text })),
  changes: z.array(z.array(z.array(text))),
  changesNone: text,
  mitigations: z.array(text),
  missing: z.array(text),
  barRemark: text,
  reviews: z.array(z.strictObject({ by: text, on: text, response: text, note: text })),
});

const standing = z.enum(['open', 'flowing', 'held', 'ended']);
const timeline = z.strictObject({
  description: text,
  from: text,
  to: text,
  key: z.array(z.strictObject({ standing, words: text })),
  rows: z.array(
    z.strictObject({
      name: text,
      stretches: z.array(z.strictObject({ standing, from: share, to: share })),
      marks: z.array(z.strictObject({ kind: z.enum(['decision', 'review', 'due']), at: share, number: text })),
    }),
  ),
});

const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['lead', 'text', 'remark', 'label', 'strong']), text }),
  z.strictObject({ kind: z.literal('rows'), rows }),
  z.strictObject({
    kind: z.literal('table'),
    caption: text,
    head: z.array(text),
    rows: z.array(z.array(z.union([text, z.array(marked)]))),
    widths: z.array(z.number()),
  }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text), ordered: z.boolean() }),
  z.strictObject({ kind: z.literal('unknown'), items: z.array(text) }),
  z.strictObject({
    kind: z.literal('entry'),
    id: text,
    heading: text,
    note: text,
    blocks: z.array(z.lazy(() => block)),
  }),
  z.strictObject({ kind: z.literal('aside'), heading: text, text, rows }),
  z.strictObject({ kind: z.literal('finding'), id: text, finding }),
  z.strictObject({ kind: z.literal('passage'), passage }),
  z.strictObject({ kind: z.literal('timeline'), timeline }),
]);

/** The report model as it is published: see model.ts for what each part means. */
export const reportSchema = z.strictObject({
  format: z.literal('scruple.report/1'),
  language: text,
  documentTitle: text,
  date: text,
  author: text,
  labels: z.record(z.enum(LABELS), text),
  footer: z.strictObject({ page: text, hash: text, number: text, check: text, watermark: text.optional() }),
  cover: z.strictObject({
    eyebrow: text,
    title: text,
    number: text,
    norm: text,
    rows,
    noticeTitle: text,
    notice: text,
  }),
  template: z
    .strictObject({
      donor: text,
      classification: text,
      coverText: text,
      logo: z
        .strictObject({
          mediaType: z.enum(['image/png', 'image/jpeg']),
          base64: text,
          alt: text,
          width: z.number().int().positive(),
          height: z.number().int().positive(),
        })
        .exactOptional(),
    })
    .exactOptional(),
  sections: z.array(z.strictObject({ id: z.enum(SECTION_IDS), number: text, title: text, blocks: z.array(block) })),
}) satisfies z.ZodType<ReportModel>;
