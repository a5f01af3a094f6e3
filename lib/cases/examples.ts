import type { Example } from './examples/example';
import { iranBorder } from './examples/iran-border';
import { nepalMethadone } from './examples/nepal-methadone';

/** The worked examples that ship with the product. */
export const examples: readonly Example[] = [iranBorder, nepalMethadone];

/** The example with this slug; undefined when there is none. */
export function exampleBySlug(slug: string): Example | undefined {
  return examples.find((example) => example.slug === slug);
}
