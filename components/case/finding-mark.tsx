import { LevelMark } from '@/components/ui/level-mark';
import type { Finding } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';
import { markOf } from './mark-of';

/** The mark of a finding with its words; where nothing was weighed, the words alone. */
export function FindingMark({
  finding,
  words,
  size,
}: {
  finding: Finding;
  words: FindingWords;
  size?: 'small' | 'normal';
}) {
  const { level, label } = markOf(finding, words);
  if (level === null) return <span className="text-muted">{label}</span>;
  return <LevelMark level={level} label={label} size={size ?? 'normal'} />;
}
