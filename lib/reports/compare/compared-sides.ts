import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '../build-report';
import type { Row } from '../model';
import { type LanguagePack, type Names, reportWords } from '../words';
import type { ComparedSide } from './changes-report';
import { type Comparison, compareReports } from './compare';

type Held = { record: CaseRecord; hash: string | null };

/** Two records with what each of them is in words, and how they differ. */
export type ComparedSides = {
  before: ComparedSide;
  after: ComparedSide;
  /** The editions of a side that nobody sealed. */
  also: readonly Row[];
  comparison: Comparison;
};

/** Two records of one case in one language. One whose hash is null was sealed by nobody: it is held against other editions. */
export function compareInWords(before: Held, after: Held, pack: LanguagePack, names: Names): ComparedSides {
  const { t } = reportWords(pack, names);
  const side = ({ record, hash }: Held): ComparedSide => ({
    report: buildReport(record, hash ?? hashOf(record), pack, names),
    told: hash ? sealedAct(record.events.at(-1), pack) : underEdition(record, pack),
    hash,
  });
  const sides = { before: side(before), after: side(after) };
  const { screening } = after.record;
  return {
    ...sides,
    also:
      after.hash === null && screening
        ? [
            { label: t('compare.rulebook'), text: screening.rulebook.hash },
            { label: t('compare.facts'), text: screening.facts.hash },
          ]
        : [],
    comparison: compareReports(sides.before.report, sides.after.report),
  };
}

/** The act that sealed a record, in words. */
export function sealedAct(act: { sequence: number; kind: string; at: string } | undefined, pack: LanguagePack): string {
  if (!act) return '';
  const { t, own, dateTime } = reportWords(pack, {});
  const { sequence, kind, at } = act;
  return t('compare.act', { sequence, act: own('events', { key: kind, words: kind }), date: dateTime(at) });
}

function underEdition({ screening }: CaseRecord, pack: LanguagePack): string {
  const { t } = reportWords(pack, {});
  return t('compare.under', {
    rulebook: screening?.rulebook.edition ?? '',
    facts: screening?.facts.edition ?? '',
  });
}
