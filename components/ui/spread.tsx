import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type SpreadProps = {
  /** Usually one or more `ClauseText`. */
  clause: ReactNode;
  /** One plain sentence that joins the clause to the words. */
  joining: ReactNode;
  /** What the sentence says, where it is not why the clause matters. */
  joiningLabel?: string | undefined;
  /** The project's own words or answers, with the phrases that tripped the rule marked. */
  words: ReactNode;
  /** What the words are, where they are not the project's own. */
  wordsLabel?: string;
  /** What stands under the spread: country facts, what would change it, mitigations. */
  children?: ReactNode;
};

/** The signature of the product: clause, joining sentence, words; side by side, or stacked on a narrow screen. */
export function Spread({ clause, joining, joiningLabel, words, wordsLabel, children }: SpreadProps) {
  const t = useTranslations('shell');
  return (
    <div>
      <div className="grid gap-y-6 print:break-inside-avoid border-y border-hairline lg:grid-cols-[minmax(0,21fr)_minmax(0,12fr)_minmax(0,24fr)] print:grid-cols-[21fr_12fr_24fr]">
        <section className="pt-5 lg:py-6 lg:pe-7 print:pe-4">
          <p className="eyebrow mb-3">{t('spread.clause')}</p>
          <div className="space-y-5">{clause}</div>
        </section>
        <section className="border-s-4 border-accent ps-4 lg:border-s lg:border-hairline lg:px-6 lg:py-6 print:border-s print:border-hairline print:px-3 print:pt-5">
          <p className="eyebrow mb-3">{joiningLabel ?? t('spread.joining')}</p>
          <div className="max-w-prose font-medium text-pretty">{joining}</div>
        </section>
        <section className="min-w-0 pb-5 lg:border-s lg:border-hairline lg:py-6 lg:ps-7 print:border-s print:border-hairline print:ps-4 print:pt-5">
          <p className="eyebrow mb-3">{wordsLabel ?? t('spread.words')}</p>
          <div className="space-y-4">{words}</div>
        </section>
      </div>
      {children ? <div className="pt-6">{children}</div> : null}
    </div>
  );
}
