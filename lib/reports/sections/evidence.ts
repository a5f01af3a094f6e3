import type { CaseRecord } from '@/lib/cases/record-schema';
import { orSay, rows } from '../blocks';
import type { Block, Row } from '../model';
import type { ReportWords } from '../words';

type Item = NonNullable<CaseRecord['evidence']>[number];

/** Every item of evidence with what is said of it, withdrawn ones too; a file is named by its hash. */
export function evidenceSection({ evidence = [] }: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  return orSay(
    evidence.map((item) => ({
      kind: 'entry' as const,
      id: `evidence-${item.number}`,
      heading: t('evidence.heading', { number: item.number, title: item.title }),
      note: '',
      blocks: rows(rowsOf(item, words)),
    })),
    t('evidence.none'),
  );
}

function rowsOf(item: Item, words: ReportWords): Row[] {
  const { t, own, date } = words;
  const { file, withdrawn, finding } = item;
  const bears = finding
    ? words.pair(words.rule(finding.id.split('@')[0] ?? '', 'title', finding.title), words.subject(finding.subject))
    : t('evidence.wholeCase');
  return [
    { label: t('evidence.bears'), text: bears },
    { label: t('evidence.source'), text: item.source },
    { label: t('evidence.on'), text: item.on ? date(item.on) : '' },
    { label: t('evidence.reliability'), text: own('reliabilities', item.reliability) },
    { label: t('evidence.quote'), text: item.quote },
    { label: t('evidence.position'), text: item.position },
    { label: t('evidence.link'), text: item.link ?? '' },
    {
      label: t('evidence.file'),
      text: file ? t('evidence.fileLine', { name: file.name, bytes: file.bytes, type: file.mediaType }) : '',
    },
    { label: t('evidence.sha256'), text: file?.sha256 ?? '' },
    { label: t('evidence.added'), text: t('evidence.line', { name: words.name(item.by.id), date: date(item.at) }) },
    {
      label: t('evidence.withdrawn'),
      text: withdrawn
        ? t('evidence.withdrawnLine', {
            name: words.name(withdrawn.by.id),
            date: date(withdrawn.at),
            reasons: withdrawn.reasons,
          })
        : '',
    },
  ];
}
