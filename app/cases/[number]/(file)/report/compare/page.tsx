import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { languageAsked } from '@/app/cases/[number]/report/language-asked';
import { findingWords } from '@/components/case/finding-words';
import { ScreeningDifferences } from '@/components/case/screening-differences';
import { ChooseEditions, ChooseRecords } from '@/components/compare/choose-sides';
import { ComparedSections } from '@/components/compare/compared-sections';
import { ExportChanges } from '@/components/compare/export-changes';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { Language, Person } from '@/lib/auth/person';
import {
  type ComparedRecords,
  type CompareQuery,
  compareRecords,
  listEditions,
  listSealedActs,
} from '@/lib/data/compare';
import { AppError } from '@/lib/errors';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import type { ComparedSide } from '@/lib/reports/compare/changes-report';
import { compareInWords, sealedAct } from '@/lib/reports/compare/compared-sides';
import { languagePack } from '@/lib/reports/language-packs';
import { type CaseParams, loadCase } from '../../load-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare');
  return { title: t('title') };
}

type CompareParams = CaseParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Two records of a case, or one of them under another edition: chosen by the address, then what differs. */
export default async function ComparePage({ params, searchParams }: CompareParams) {
  const { person, file } = await loadCase((await params).number);
  const asked = await searchParams;
  const query: CompareQuery = {
    from: parameter(asked.from),
    to: parameter(asked.to),
    edition: parameter(asked.edition),
    facts: parameter(asked.facts),
  };
  const [t, language, acts, editions, result] = await Promise.all([
    getTranslations('compare'),
    getLocale(),
    listSealedActs(person, file.number),
    listEditions(person),
    compared(person, file.number, query),
  ]);
  const pack = languagePack(language);
  const sealed = acts.map((act) => ({ value: `${act.sequence}`, label: sealedAct(act, pack) }));
  const between = typeof result === 'object' ? result : null;
  const choice = (list: readonly { hash: string; edition: string }[]) =>
    list.map(({ hash, edition }, index) => ({
      value: hash,
      label:
        index === 0 ? t('editions.inForce', { edition }) : t('editions.stored', { edition, hash: hash.slice(0, 8) }),
    }));
  return (
    <>
      <h2 className="font-serif text-h2">{t('title')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('lead')}</p>
      <p className="mt-3">
        <Link href={paths.report(file.number)}>{t('back')}</Link>
      </p>
      {typeof result === 'string' ? (
        <div className="mt-6">
          <Notice kind="warning">{t(`refusal.${result}`)}</Notice>
        </div>
      ) : null}
      <div className="mt-8 grid gap-x-16 gap-y-10 border-hairline border-y py-6 lg:grid-cols-2">
        {acts.length > 1 ? (
          <ChooseRecords number={file.number} acts={sealed} chosen={chosenActs(between, query, acts)} />
        ) : (
          <p className="unknown">{t('oneRecord')}</p>
        )}
        {acts.length > 0 ? (
          <ChooseEditions
            number={file.number}
            acts={sealed}
            rulebooks={choice(editions.rulebook)}
            facts={choice(editions.facts)}
            chosen={{
              from: query.edition || query.facts ? query.from : undefined,
              edition: query.edition,
              facts: query.facts,
            }}
          />
        ) : (
          <p className="unknown">{t('editions.nothingSealed')}</p>
        )}
      </div>
      {between ? (
        <Compared
          compared={between}
          mayExport={file.may['case.export']}
          query={query}
          exportIn={languageAsked(asked) ?? person.language}
        />
      ) : null}
    </>
  );
}

async function Compared({
  compared,
  mayExport,
  query,
  exportIn,
}: {
  compared: ComparedRecords;
  mayExport: boolean;
  query: CompareQuery;
  exportIn: Language;
}) {
  const [t, language] = await Promise.all([getTranslations('compare'), getLocale()]);
  const { before, after, names, screened } = compared;
  const sides = compareInWords(before, after, languagePack(language), names);
  const told = ({ told: words, hash }: ComparedSide) => (
    <>
      {words}
      <span className="wrap-anywhere block text-muted text-small">
        {hash ? `${t('hash')} ` : t('notSealed')}
        {hash ? <code>{hash}</code> : null}
      </span>
    </>
  );
  return (
    <>
      <section aria-labelledby="chosen" className="mt-10">
        <h3 id="chosen" className="mb-3 font-serif text-h3">
          {t('chosen')}
        </h3>
        <SummaryList
          rows={[
            { id: 'before', key: t('before'), value: told(sides.before) },
            { id: 'after', key: t('after'), value: told(sides.after) },
          ]}
        />
      </section>
      {mayExport ? <ExportChanges number={before.record.case.number} query={given(query)} language={exportIn} /> : null}
      {screened ? (
        <ScreeningDifferences
          before={screened.before}
          after={screened.after}
          words={
            await findingWords(screened.description, {
              ...screened.before.facts.sources,
              ...screened.after.facts.sources,
            })
          }
        />
      ) : null}
      <ComparedSections comparison={sides.comparison} />
    </>
  );
}

/** What is compared; the code of a refusal that has words; nothing where there is one record only. */
async function compared(
  person: Person,
  number: string,
  query: CompareQuery,
): Promise<ComparedRecords | 'invalid' | 'wrong-state' | null> {
  try {
    return await compareRecords(person, number, query);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'invalid' || error.code === 'wrong-state') return error.code;
    if (error.code === 'not-found') notFound();
    throw error;
  }
}

/** What the form shows as chosen: what is compared, or as much of it as the address says. */
function chosenActs(
  between: ComparedRecords | null,
  query: CompareQuery,
  acts: readonly { sequence: number }[],
): { from: string; to: string } {
  const sealedBy = (record: ComparedRecords['before'] | undefined) => record?.record.events.at(-1)?.sequence;
  const [first, last] = [acts[0]?.sequence, acts.at(-1)?.sequence];
  const pair = between?.screened ? null : between;
  return {
    from: `${sealedBy(pair?.before) ?? query.from ?? first ?? ''}`,
    to: `${sealedBy(pair?.after) ?? query.to ?? last ?? ''}`,
  };
}

function given(query: CompareQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
