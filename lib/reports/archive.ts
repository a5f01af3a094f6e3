import type { Attachment } from './pdf';
import { type LanguagePack, reportWords } from './words';

/** The bundle of a case as an archive keeps it inside the PDF. `text` is that of docs/bundle.md. */
export function bundleAttachment(number: string, text: string, pack: LanguagePack): Attachment {
  const { t } = reportWords(pack, {});
  return { name: `${number}-bundle.json`, text, words: t('archive.attachment', { number }) };
}
