import { getTranslations } from 'next-intl/server';
import type { CaseFile } from '@/lib/cases/case-file';
import { findingWords } from './finding-words';
import { ResponseMark } from './response-mark';

/** What the sealed review of this version says of one finding; nothing where there is none. */
export async function ResponseOf({ file, findingId }: { file: CaseFile; findingId: string }) {
  const said = file.review?.responses.find((response) => response.findingId === findingId);
  if (!file.review || !said) return null;
  const { reviewer, sealedAt } = file.review;
  const [t, words] = await Promise.all([getTranslations('review'), findingWords(file.version.description)]);
  return (
    <section aria-labelledby="reviewed" className="mt-8 max-w-prose">
      <h2 id="reviewed" className="mb-3 font-serif text-h2">
        {t('ofFinding.title')}
      </h2>
      <ResponseMark response={said.response} label={t(`response.${said.response}`)} />
      {said.note ? (
        <p dir="auto" className="mt-2 whitespace-pre-wrap font-serif text-norm">
          {said.note}
        </p>
      ) : null}
      <p className="mt-2 text-muted text-small">
        {t('ofFinding.by', { name: reviewer.name, date: words.date(sealedAt) })}
      </p>
    </section>
  );
}
