import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EvidenceOf } from '@/components/case/evidence-of';
import { FindingSpread } from '@/components/case/finding-spread';
import { findingWords } from '@/components/case/finding-words';
import { ResidualMarks } from '@/components/case/residual-marks';
import { ResponseOf } from '@/components/case/response-of';
import { ThreadsOf } from '@/components/case/threads-of';
import { Link } from '@/components/ui/link';
import { Words } from '@/components/words';
import { residualLevels } from '@/lib/cases/residual';
import { newestWork, WORK_KINDS } from '@/lib/cases/work';
import { wordsOfWork } from '@/lib/cases/work-fields';
import { editionsOf } from '@/lib/data/editions';
import { paths } from '@/lib/paths';
import { loadCase } from '../../load-case';
import { WorkForm } from './work-form';
import { WorkSection } from './work-section';

type Props = {
  params: Promise<{ number: string; finding: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('work');
  return { title: t('title') };
}

export default async function FindingPage({ params, searchParams }: Props) {
  const { number, finding: address } = await params;
  const [{ file }, query, t] = await Promise.all([loadCase(number), searchParams, getTranslations('work')]);
  const id = decoded(address);
  const finding = file.screening?.findings.find((each) => each.id === id);
  const entries = file.work.entries.filter(({ findingId }) => findingId === id);
  if (!finding && entries.length === 0) notFound();
  const editions = file.screening ? await editionsOf(file.screening) : null;
  const words = await findingWords(file.version.description, editions?.facts.sources, editions?.rulebook.rules);
  const residual = file.screening && residualLevels(file.screening, file.work).findings.find((each) => each.id === id);
  const revised = newestWork(entries).find((entry) => `${entry.number}` === query.revise);
  const kind = revised?.kind ?? WORK_KINDS.find((each) => each === query.work);
  const may = (one: (typeof WORK_KINDS)[number]) => file.may[one === 'consultation' ? 'case.consult' : 'case.work'];
  const rule = words.rules.find((each) => each.id === id.split('@')[0]);
  const suggestion = rule?.mitigations.find((each) => each === query.start);
  return (
    <Words namespaces={['work']}>
      <p className="print:hidden">
        <Link href={paths.findings(file.number)}>{t('back')}</Link>
      </p>
      <h2 className="sr-only">{t('title')}</h2>
      {finding ? <FindingSpread finding={finding} words={words} /> : <p className="unknown max-w-prose">{t('gone')}</p>}
      {finding && residual ? (
        <section aria-labelledby="levels" className="mt-8">
          <h2 id="levels" className="mb-3 font-serif text-h2">
            {t('levels.title')}
          </h2>
          <ResidualMarks finding={finding} residual={residual} pinned={file.work.pinned} words={words} />
        </section>
      ) : null}
      <ResponseOf file={file} findingId={id} />
      {WORK_KINDS.map((each) => {
        const form =
          kind === each && may(each) && (finding || revised) ? (
            <WorkForm
              key={revised?.number ?? 'new'}
              number={file.number}
              findingId={id}
              kind={each}
              entry={revised ? { number: revised.number, revision: revised.revision } : null}
              words={
                revised
                  ? wordsOfWork(revised.content)
                  : { text: suggestion ? words.rulebook.mitigation(suggestion) : '' }
              }
            />
          ) : null;
        return (
          <WorkSection
            key={each}
            number={file.number}
            findingId={id}
            kind={each}
            entries={entries.filter((entry) => entry.kind === each)}
            suggestions={each === 'step' ? (rule?.mitigations ?? []) : []}
            mayAdd={may(each) && finding !== undefined}
            mayRevise={may(each)}
            form={form}
            revised={revised?.number}
            words={words}
          />
        );
      })}
      <EvidenceOf file={file} findingId={id} />
      <ThreadsOf file={file} findingId={id} />
    </Words>
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return notFound();
  }
}
