import type { Limb } from '@/lib/rules/types';

/** The words of clause IV.3-A-iv that name each limb of the duty, exactly as printed. */
export const LIMB_PHRASES: Partial<Record<Limb, string>> = {
  'death-penalty': 'to the use of the death penalty for drug-related crimes',
  torture: 'to torture or other cruel, inhuman, or degrading treatment or punishment',
  discrimination: 'to fostering or perpetuating unlawful discrimination',
  'full-compliance': 'in full compliance with international law and human rights standards',
  process: 'Exercise due diligence',
};
