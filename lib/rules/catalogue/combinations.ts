import type { Rule } from '../types';

/** Rules on several findings of one component taken together; each stands after its parts. */
export const combinations: readonly Rule[] = [];
