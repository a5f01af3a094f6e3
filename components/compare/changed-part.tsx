import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { ChangedText, ChangedPart as Part } from '@/lib/reports/compare/compare';
import { wordRuns } from '@/lib/reports/compare/word-runs';
import { WordMarks } from './word-marks';

/** A part that was added or is gone with more passages than this is folded. */
const MOST_OPEN = 6;

/** One part of a section that differs: both texts side by side, one above the other where the page is narrow. */
export function ChangedPart({ part, section }: { part: Part; section: string }) {
  const t = useTranslations('compare');
  const { state, heading, texts } = part;
  const list = (
    <ul>
      {[...texts.entries()].map(([position, text]) => (
        <li key={position} className="border-hairline border-t py-3">
          <BothTexts text={text} heading={heading || section} />
        </li>
      ))}
    </ul>
  );
  const isLong = state !== 'changed' && texts.length > MOST_OPEN;
  return (
    <section className="mt-6">
      <h5 className="flex flex-wrap items-baseline gap-x-3 pb-2">
        <span dir="auto" className="wrap-anywhere font-semibold">
          {heading || section}
        </span>
        <span className="eyebrow">{t(`state.${state}`)}</span>
      </h5>
      {isLong ? <Disclosure summary={t('fold', { count: texts.length })}>{list}</Disclosure> : list}
    </section>
  );
}

function BothTexts({ text: { label, before, after }, heading }: { text: ChangedText; heading: string }) {
  const t = useTranslations('compare');
  const runs = wordRuns(before, after);
  const sides = [
    { side: 'gone' as const, name: t('before'), text: before },
    { side: 'added' as const, name: t('after'), text: after },
  ];
  return (
    <>
      {label && label !== heading ? (
        <p dir="auto" className="wrap-anywhere text-muted text-small">
          {label}
        </p>
      ) : null}
      <dl className="mt-1 grid gap-x-10 gap-y-3 md:grid-cols-2">
        {sides.map(({ side, name, text }) => (
          <div key={side} className="min-w-0">
            <dt className="eyebrow">{name}</dt>
            <dd>{text ? <WordMarks runs={runs} side={side} /> : <p className="text-muted">{t('nothing')}</p>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
