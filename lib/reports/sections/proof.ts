import type { CaseRecord } from '@/lib/cases/record-schema';
import { rows, words as say } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';

/** The editions that it was screened with, and how anybody can prove that nothing was altered. */
export function proofSection(record: CaseRecord, words: ReportWords, hash: string): Block[] {
  const { t } = words;
  const { screening } = record;
  const last = record.events.at(-1);
  const edition = ({ edition: name, hash: itsHash }: { edition: string; hash: string }) =>
    `${t('editions.edition', { edition: name })}\n${t('editions.hash')} ${itsHash}`;
  return [
    ...rows([
      { label: t('editions.rulebook'), text: screening ? edition(screening.rulebook) : '' },
      { label: t('editions.facts'), text: screening ? edition(screening.facts) : '' },
      { label: t('editions.record'), text: `${t('editions.hash')} ${hash}` },
      {
        label: t('editions.act'),
        text: last
          ? t('editions.actLine', {
              sequence: last.sequence,
              act: words.own('events', { key: last.kind, words: last.words }),
              date: words.dateTime(last.at),
            })
          : '',
      },
    ]),
    ...say('remark', t('editions.check')),
    ...say('remark', t('editions.glyphs')),
    ...say('remark', words.language === 'en' ? '' : t('editions.englishWords')),
    ...say('strong', t('notice')),
  ];
}
