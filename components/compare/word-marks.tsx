import { useTranslations } from 'next-intl';
import type { Run } from '@/lib/reports/compare/word-runs';

/** A text of one side with what the other side lacks: struck through or underlined to see, said in a word to hear. */
export function WordMarks({ runs, side }: { runs: readonly Run[]; side: 'gone' | 'added' }) {
  const t = useTranslations('compare');
  const shown = runs.filter(({ change }) => change === 'same' || change === side);
  return (
    <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
      {[...shown.entries()].map(([key, { text, change }]) => {
        if (change === 'gone')
          return (
            <del key={key} className="decoration-2 decoration-danger">
              <span className="sr-only"> {t('goneWords')} </span>
              {text}
            </del>
          );
        if (change === 'added')
          return (
            <ins key={key} className="decoration-[3px] decoration-credit underline-offset-4">
              <span className="sr-only"> {t('addedWords')} </span>
              {text}
            </ins>
          );
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
