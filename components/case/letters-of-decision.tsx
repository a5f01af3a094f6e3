import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import type { CaseFile } from '@/lib/cases/case-file';
import { isLetterKind, LETTER_FORMS, type Letter, lettersAbout } from '@/lib/cases/letter';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** The letters about one decision, the newest first, and the way to a new one. Nothing for a decision nobody is told of. */
export async function LettersOfDecision({
  file,
  decision,
  below,
}: {
  file: CaseFile;
  decision: Pick<CaseFile['decisions'][number], 'number' | 'kind'>;
  /** What is added under a letter. */
  below?: (letter: Letter) => ReactNode;
}) {
  const [t, language] = await Promise.all([getTranslations('letters'), getLocale()]);
  const letters = lettersAbout(decision.number, file.letters);
  if (!isLetterKind(decision.kind) || (letters.length === 0 && !file.may['case.letter'])) return null;
  const day = (date: string) => formatDate(date, language);
  return (
    <section aria-labelledby={`letters-${decision.number}`} className="mt-8">
      <h3 id={`letters-${decision.number}`} className="eyebrow">
        {t('list.title')}
      </h3>
      <ol>
        {letters.map(({ letter, replacedBy }) => (
          <li key={letter.number} id={`letter-${letter.number}`} className="mt-4 max-w-prose scroll-mt-6">
            <p className="wrap-anywhere font-semibold">
              {t('list.sent', {
                number: letter.number,
                addressee: letter.addressee.replace(/\s*\n\s*/g, ', '),
                date: day(letter.sentOn),
              })}
            </p>
            <p className="wrap-anywhere text-muted text-small">
              {[
                t('list.particulars', { to: t(`to.${letter.to}`), how: t(`ways.${letter.how}`) }),
                letter.receipt ? `${t('list.receipt', { receipt: letter.receipt })}.` : '',
                letter.evidence ? `${t('list.evidence', { number: letter.evidence })}.` : '',
                letter.replaces ? t('list.replaces', { number: letter.replaces }) : '',
                replacedBy ? t('list.replacedBy', { number: replacedBy }) : '',
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
            <p className="text-muted text-small">
              {t('list.markedBy', { name: letter.by.name, date: day(letter.at) })}
            </p>
            <div className="mt-2">
              <Disclosure summary={t('list.show', { number: letter.number })}>
                <div lang={letter.language} dir="auto" className="wrap-anywhere font-serif">
                  <p className="font-semibold">{letter.subject}</p>
                  <p className="mt-3 whitespace-pre-wrap">{letter.text}</p>
                </div>
              </Disclosure>
            </div>
            <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
              {LETTER_FORMS.map((form) => (
                <li key={form}>
                  <a
                    href={paths.sentLetter(file.number, letter.number, form)}
                    download
                    className="inline-block min-h-6"
                  >
                    {t(`list.take.${form}`, { number: letter.number })}
                  </a>
                </li>
              ))}
            </ul>
            {letter.answers.map(({ receivedOn, words, by, at }) => (
              <div key={at} className="mt-3 border-edge border-s-2 ps-4">
                <p className="font-semibold">{t('list.answered', { date: day(receivedOn) })}</p>
                <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
                  {words}
                </p>
                <p className="text-muted text-small">{t('list.notedBy', { name: by.name, date: day(at) })}</p>
              </div>
            ))}
            {below?.(letter)}
          </li>
        ))}
      </ol>
      {file.may['case.letter'] ? (
        <p className="mt-4 print:hidden">
          <LinkButton variant="secondary" href={paths.letter(file.number, decision.number)}>
            {t(letters.length > 0 ? 'list.draftAnother' : 'list.draft')}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}
