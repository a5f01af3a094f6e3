import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findingWords } from '@/components/case/finding-words';
import { ThreadView } from '@/components/case/thread-view';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Words } from '@/components/words';
import { settledBy } from '@/lib/cases/comments';
import { listAskable } from '@/lib/data/comments';
import { editionsOf } from '@/lib/data/editions';
import { parameter } from '@/lib/parameter';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';
import { CommentForm } from './comment-form';
import { SettleForm } from './settle-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('comments');
  return { title: t('title') };
}

type CommentsParams = CaseParams & { searchParams: Promise<{ about?: string | string[] }> };

/** What people ask and say about a case, open threads first. */
export default async function CommentsPage({ params, searchParams }: CommentsParams) {
  const { person, file } = await loadCase((await params).number);
  const [t, s, { about }] = await Promise.all([getTranslations('comments'), getTranslations('shell'), searchParams]);
  const editions = file.screening ? await editionsOf(file.screening) : null;
  const words = await findingWords(file.version.description, editions?.facts.sources, editions?.rulebook.rules);
  const nameOf = (id: string) => {
    const [rule = '', subject = ''] = id.split('@');
    return `${rule} ${words.rulebook.ruleTitle(rule)} · ${words.subject(subject)}`;
  };
  const may = file.may['case.comment'];
  const askable = may ? await listAskable(person) : [];
  const people = askable.map(({ id, name, role }) => ({ value: id, label: `${name}, ${s(`roles.${role}`)}` }));
  const openFirst = file.threads.toSorted((a, b) => Number(settledBy(a) !== null) - Number(settledBy(b) !== null));
  const findings = (file.screening?.findings ?? [])
    .filter(({ outcome }) => outcome === 'flagged' || outcome === 'cannot-tell')
    .map(({ id }) => ({ value: id, label: nameOf(id) }));
  return (
    <Words namespaces={['case', 'comments']}>
      <h2 className="font-serif text-h2">{t('title')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('lead')}</p>
      {file.threads.length === 0 ? <p className="unknown mt-6 max-w-prose">{t('none')}</p> : null}
      <ol>
        {openFirst.map((thread) => (
          <ThreadView
            key={thread.number}
            thread={thread}
            about={
              thread.findingId ? (
                <Link href={paths.finding(file.number, thread.findingId)}>{nameOf(thread.findingId)}</Link>
              ) : (
                t('whole')
              )
            }
          >
            {may ? (
              <div className="mt-4 flex flex-col gap-4 print:hidden">
                <Disclosure summary={t('answer.open')}>
                  <CommentForm number={file.number} replyTo={thread.number} people={people} />
                </Disclosure>
                {settledBy(thread) ? null : <SettleForm number={file.number} thread={thread.number} />}
              </div>
            ) : null}
          </ThreadView>
        ))}
      </ol>
      {may ? (
        <section id="add" aria-labelledby="add-title" className="mt-14 border-ink border-t-[1.5px] pt-6 print:hidden">
          <h2 id="add-title" className="mb-6 font-serif text-h2">
            {t('form.title')}
          </h2>
          <CommentForm
            number={file.number}
            replyTo={null}
            people={people}
            findings={findings}
            about={findings.find(({ value }) => value === parameter(about))?.value ?? ''}
          />
        </section>
      ) : null}
    </Words>
  );
}
