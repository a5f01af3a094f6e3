import { expect, test } from 'vitest';
import { clauseById } from '@/lib/guideline/section';
import { LIMB_PHRASES } from './limb-phrase';

test.each(Object.entries(LIMB_PHRASES))('the words that name the limb %s stand in clause IV.3-A-iv', (_, phrase) => {
  expect(clauseById('IV.3-A-iv')?.text).toContain(phrase);
});
