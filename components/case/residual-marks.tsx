import { getTranslations } from 'next-intl/server';
import { LevelMark } from '@/components/ui/level-mark';
import type { ResidualFinding } from '@/lib/cases/residual';
import type { CaseWork } from '@/lib/cases/work';
import type { Finding } from '@/lib/rules/types';
import { FindingMark } from './finding-mark';
import type { FindingWords } from './finding-words';

/** One finding before and after the work, each in a shape and a word, with what lowered it or why nothing did. */
export async function ResidualMarks({
  finding,
  residual,
  pinned,
  words,
}: {
  finding: Finding;
  residual: ResidualFinding;
  pinned: CaseWork['pinned'];
  words: FindingWords;
}) {
  const t = await getTranslations('work');
  const start = pinned?.levels[finding.id];
  return (
    <dl className="flex flex-wrap gap-x-14 gap-y-4">
      {start && pinned ? (
        <div>
          <dt className="eyebrow">{t('levels.pinned', { version: pinned.version })}</dt>
          <dd className="mt-1">
            <LevelMark
              level={start.level === 'none' ? 'cannot-tell' : start.level}
              label={words.rulebook.level(start.level === 'none' ? start.upTo : start.level)}
            />
          </dd>
        </div>
      ) : null}
      <div>
        <dt className="eyebrow">{t('levels.inherent')}</dt>
        <dd className="mt-1">
          <FindingMark finding={finding} words={words} />
        </dd>
      </div>
      <div>
        <dt className="eyebrow">{t('levels.residual')}</dt>
        <dd className="mt-1">
          <FindingMark finding={{ ...finding, level: residual.level, upTo: residual.upTo }} words={words} />
          <p className="mt-1 max-w-prose text-muted text-small">{t(`levels.${reason()}`, { kinds: kinds() })}</p>
        </dd>
      </div>
    </dl>
  );

  function reason() {
    if (finding.effect === 'bar') return 'bar';
    if (finding.outcome === 'cannot-tell') return 'unknown';
    return residual.lowered.length > 0 ? 'lowered' : 'kept';
  }
  function kinds() {
    return words.list(
      residual.lowered.map((kind) => t(`choices.${kind}`).toLocaleLowerCase(words.language)),
      'conjunction',
    );
  }
}
