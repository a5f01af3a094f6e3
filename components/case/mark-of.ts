import type { MarkLevel } from '@/components/marks/level-shape';
import type { Finding, Level, LimbLevel, Screening } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';

/** The mark and the words of one finding. */
export function markOf(finding: Finding, words: FindingWords): { level: MarkLevel | null; label: string } {
  const { t, rulebook, levelInside } = words;
  if (finding.outcome === 'not-applicable') return { level: null, label: rulebook.outcome('not-applicable') };
  if (finding.outcome === 'clear') {
    if (finding.effect === 'credit') return { level: null, label: t('matrix.noCredit') };
    return { level: 'none', label: rulebook.outcome('clear') };
  }
  if (finding.outcome === 'cannot-tell') {
    if (finding.effect === 'credit') return { level: 'cannot-tell', label: rulebook.outcome('cannot-tell') };
    const key = finding.effect === 'bar' ? 'marks.openBar' : 'marks.open';
    return { level: 'cannot-tell', label: t(key, { level: levelInside(finding.upTo) }) };
  }
  if (finding.effect === 'credit') return { level: 'credit', label: rulebook.effect('credit') };
  if (finding.effect === 'bar') return { level: 'bar', label: t('marks.bar', { level: levelInside(finding.level) }) };
  return { level: finding.level, label: levelWords(finding, words) };
}

function levelWords({ level, upTo }: { level: Level; upTo: Level }, { t, rulebook, levelInside }: FindingWords) {
  if (level === upTo) return rulebook.level(level);
  return t('marks.couldBe', { level: rulebook.level(level), upTo: levelInside(upTo) });
}

/** The mark and the words of one cell of the matrix; a bar outranks the level of its limb. */
export function markOfCell(
  cell: LimbLevel,
  openBars: Screening['openBars'],
  limbOf: (rule: string) => string | undefined,
  words: FindingWords,
): { level: MarkLevel; label: string } {
  const bar = openBars.find(({ subject, rule }) => subject === cell.subject && limbOf(rule) === cell.limb);
  const { t, levelInside } = words;
  if (bar?.outcome === 'flagged') {
    return { level: 'bar', label: t('marks.bar', { level: levelInside(cell.upTo) }) };
  }
  if (cell.level === 'cannot-tell') {
    const key = bar ? 'marks.openBar' : 'marks.open';
    return { level: 'cannot-tell', label: t(key, { level: levelInside(cell.upTo) }) };
  }
  if (cell.level === 'none') return { level: 'none', label: t('marks.nothing') };
  return { level: cell.level, label: levelWords({ level: cell.level, upTo: cell.upTo }, words) };
}
