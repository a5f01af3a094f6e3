import type { Rule } from '../types';
import { cb01 } from './rules/cb-01';
import { cb02 } from './rules/cb-02';
import { cb03 } from './rules/cb-03';
import { cb04 } from './rules/cb-04';
import { cb05 } from './rules/cb-05';
import { cb06 } from './rules/cb-06';
import { cb07 } from './rules/cb-07';
import { cb08 } from './rules/cb-08';

/** Rules on several findings of one component taken together; `parts` names the findings. */
export const combinations: readonly Rule[] = [cb01, cb02, cb03, cb04, cb05, cb06, cb07, cb08];
