import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Words } from '@/components/words';
import { LANGUAGES } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { LETTER_TO } from '@/lib/cases/letter';
import { now } from '@/lib/data/clock';
import { getRecord } from '@/lib/data/records';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { draftLetter } from '@/lib/reports/letter';
import { loadCase } from '../../../load-case';
import { LetterForm } from './letter-form';
import { WantedForm } from './wanted-form';

type LetterParams = {
  params: Promise<{ number: string; decision: string }>;
  searchParams: Promise<{ to?: string | string[]; language?: string | string[] }>;
};

export async function generateMetadata({ params }: LetterParams): Promise<Metadata> {
  const [t, { decision }] = await Promise.all([getTranslations('letters'), params]);
  return { title: t('title', { number: decision }) };
}

/** A letter about one decision: for whom and in which language, the draft to edit, and the note that it was sent. */
export default async function LetterPage({ params, searchParams }: LetterParams) {
  const [{ number, decision: which }, query] = await Promise.all([params, searchParams]);
  const { person, file } = await loadCase(number);
  const decision = /^\d{1,5}$/.test(which) ? Number(which) : 0;
  const chosen = LETTER_TO.find((to) => to === parameter(query.to));
  const to = chosen ?? 'government';
  const language = LANGUAGES.find((known) => known === parameter(query.language)) ?? person.language;
  if (!file.may['case.letter'] || !file.decisions.some((each) => each.number === decision)) notFound();
  const today = dayOf(now());
  const { record } = await getRecord(person, file.number);
  const draft = draftLetter(record, { decision, to, language, today });
  if (!draft) notFound();
  const t = await getTranslations('letters');
  const about = file.letters.filter((letter) => letter.decision === decision);
  return (
    <Words namespaces={['letters']}>
      <p className="mb-5 text-small">
        <Link href={paths.decisions(file.number)}>{t('back')}</Link>
      </p>
      <h2 className="font-serif text-h2">{t('title', { number: decision })}</h2>
      <p className="mt-2 mb-8 max-w-prose text-muted">{t('lead')}</p>
      <WantedForm to={to} language={language} />
      {chosen ? (
        <LetterForm
          key={`${to} ${language}`}
          number={file.number}
          personId={person.id}
          letter={{ decision, to, language, ...draft }}
          sentBefore={about.filter(({ by }) => by.id === person.id).length}
          today={today}
          evidence={file.evidence
            .filter(({ withdrawn }) => !withdrawn)
            .map(({ number, title }) => ({ value: String(number), label: t('sent.evidenceItem', { number, title }) }))}
          earlier={about
            .filter((letter) => !about.some(({ replaces }) => replaces === letter.number))
            .map(({ number, sentOn }) => ({ number, sentOn }))}
        />
      ) : null}
    </Words>
  );
}
