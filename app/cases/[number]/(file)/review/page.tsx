import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findingWords } from '@/components/case/finding-words';
import { FindingsView } from '@/components/case/findings-view';
import { ReviewView } from '@/components/case/review-view';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/words';
import { wrote } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseFile } from '@/lib/cases/case-file';
import { findingsToReview } from '@/lib/cases/review';
import { editionsOf } from '@/lib/data/editions';
import { getReview } from '@/lib/data/review';
import { paths } from '@/lib/paths';
import type { Screening } from '@/lib/rules/types';
import { type CaseParams, loadCase } from '../load-case';
import { ResponseForm } from './response-form';
import { ReviewDesk } from './review-desk';
import { ReviewProgress } from './review-progress';
import { SealForm } from './seal-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review');
  return { title: t('title') };
}

export default async function ReviewPage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const t = await getTranslations('review');
  const sealed = file.review ?? file.sentBack;
  if (file.state === 'in_review' && file.screening && file.may['case.review']) {
    return <OpenReview person={person} file={file} screening={file.screening} />;
  }
  if (sealed) return <ReviewView file={file} review={sealed} earlier={file.review === null} />;
  if (file.state === 'draft') return <p className="unknown max-w-prose">{t('notYet')}</p>;
  const own = wrote(person, file);
  return (
    <Notice kind="info" title={own ? t('own.title') : t('waiting.title')}>
      <p>{own ? t('own.body') : t('waiting.body')}</p>
    </Notice>
  );
}

async function OpenReview({ person, file, screening }: { person: Person; file: CaseFile; screening: Screening }) {
  const [review, words, { rulebook, facts }] = await Promise.all([
    getReview(person, file.number),
    findingWords(file.version.description),
    editionsOf(screening),
  ]);
  const toReview = findingsToReview(screening.findings);
  const ids = new Set(toReview.map(({ id }) => id));
  return (
    <Words namespaces={['case', 'review']}>
      <ReviewDesk
        personId={person.id}
        caseNumber={file.number}
        version={file.version.number}
        asked={toReview.map(({ id, rule, subject }) => ({
          id,
          title: words.rulebook.ruleTitle(rule),
          subject: words.subject(subject),
        }))}
        responses={review?.responses ?? []}
      >
        <ReviewProgress />
        <FindingsView
          description={file.version.description}
          screening={screening}
          sources={facts.sources}
          rules={rulebook.rules}
          unfold={{ path: paths.findings(file.number), shown: undefined }}
          respond={(finding, title) =>
            ids.has(finding.id) ? <ResponseForm findingId={finding.id} title={title} /> : null
          }
        />
        <SealForm lock={file.lock} />
      </ReviewDesk>
    </Words>
  );
}
