import type { StatusTone } from '@/components/ui/status-tag';
import type { EditionState } from '@/lib/countries/uploads';

export const TONES: Record<EditionState, StatusTone> = {
  compared: 'waiting',
  proposed: 'todo',
  withdrawn: 'done',
  rejected: 'done',
  'in-force': 'active',
  replaced: 'done',
};
