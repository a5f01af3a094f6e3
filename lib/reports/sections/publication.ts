import type { CaseRecord } from '@/lib/cases/record-schema';
import { words as say } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { answersTo } from './decision';

/** What was answered on publishing, and that nothing is left out of this report. */
export function publicationSection(record: CaseRecord, words: ReportWords): Block[] {
  return [...say('text', words.t('publication.whole')), ...answersTo(record, ['M6'], words)];
}
