import type { Draft } from '@/lib/cases/project';

/** A worked example: a real, published project as a desk officer would describe it. */
export type Example = {
  /** Id of the case in the collection it comes from; part of its address. */
  slug: string;
  /** Short name for lists. */
  title: string;
  /** The public documents that its texts, figures and answers rest on. */
  sources: readonly { title: string; url: string }[];
  /** Ready to be submitted; nobody's name stands under the answers yet. */
  description: Draft;
};
