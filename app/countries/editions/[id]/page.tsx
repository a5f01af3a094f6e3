import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import type { FactsUpload } from '@/lib/countries/uploads';
import { getFactsUpload } from '@/lib/data/facts-editions';
import { AppError } from '@/lib/errors';
import { formatDate, formatDateTime, formatNumber } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { TONES } from '../tones';
import { Differences } from './differences';
import { readDifferencesQuery } from './query';
import { RuleForms } from './rule-forms';
import { StepForm } from './step-form';
import { TouchedCases } from './touched-cases';

type EditionParams = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function loadUpload({ params }: EditionParams): Promise<FactsUpload> {
  const [{ id }, person] = await Promise.all([params, requirePerson()]);
  try {
    return await getFactsUpload(person, id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound();
    throw error;
  }
}

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const [t] = await Promise.all([getTranslations('editions'), params]);
  return { title: t('title') };
}

export default async function FactsEditionPage(props: EditionParams) {
  const [upload, person] = await Promise.all([loadUpload(props), requirePerson()]);
  const [t, s, language, parameters] = await Promise.all([
    getTranslations('editions'),
    getTranslations('shell'),
    getLocale(),
    props.searchParams,
  ]);
  const { id, may, state } = upload;
  const isOpen = state === 'compared' || state === 'proposed';
  return (
    <>
      <PageHeader
        back={{ href: paths.factsEditions, label: t('title') }}
        eyebrow={t('edition')}
        title={upload.name}
        lead={t('one.lead', { edition: upload.replaces })}
      />
      <div className="mb-8">
        <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>
      </div>
      {isOpen && !upload.isComparedWithCurrent ? (
        <div className="mb-8">
          <Notice kind="warning">
            <p>{t('one.stale')}</p>
          </Notice>
        </div>
      ) : null}
      <SummaryList
        rows={[
          { key: t('one.note'), value: <p className="whitespace-pre-line wrap-anywhere">{upload.note}</p> },
          { key: t('one.asOf'), value: formatDate(upload.asOf, language) },
          { key: t('one.statements'), value: formatNumber(upload.facts, language) },
          { key: t('one.touched'), value: t('one.touchedLine', upload.touched) },
          {
            key: t('one.files'),
            value: (
              <ul className="space-y-1 text-small">
                {upload.files.map((file) => (
                  <li key={file.sha256} className="wrap-anywhere">
                    {t('one.file', { ...file, bytes: formatNumber(file.bytes, language) })}
                  </li>
                ))}
              </ul>
            ),
          },
          { key: t('hash'), value: <code className="font-sans wrap-anywhere tabular-nums">{upload.hash}</code> },
          {
            key: t('one.history'),
            value: (
              <ol className="space-y-2">
                <li>
                  {t('one.uploaded', {
                    name: upload.uploadedBy,
                    date: formatDateTime(upload.uploadedAt, language),
                  })}
                </li>
                {upload.acts.map(({ kind, name, role, at, reason }) => (
                  <li key={kind}>
                    {t(`acts.${kind}`, { name, role: s(`roles.${role}`), date: formatDateTime(at, language) })}
                    {reason ? <p className="mt-1 whitespace-pre-line wrap-anywhere text-muted">{reason}</p> : null}
                  </li>
                ))}
              </ol>
            ),
          },
        ]}
      />
      <Words namespaces={['editions']}>
        {may.propose ? (
          <Step title={t('propose.title')} lead={t('propose.lead')}>
            <StepForm id={id} step="proposed" />
          </Step>
        ) : null}
        {may.withdraw ? (
          <Step title={t('state.proposed')} lead={t('propose.waiting')}>
            <StepForm id={id} step="withdrawn" />
          </Step>
        ) : null}
        {may.rule ? (
          <Step title={t('rule.title')} lead={t('rule.lead')}>
            <RuleForms id={id} />
          </Step>
        ) : null}
      </Words>
      {can(person, 'case.read') ? <TouchedCases person={person} hash={upload.hash} /> : null}
      <Differences id={id} differences={upload.differences} query={readDifferencesQuery(parameters)} />
    </>
  );
}

function Step({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <section className="mt-12 border-t-[1.5px] border-ink pt-6">
      <h2 className="font-serif text-h2 font-semibold">{title}</h2>
      <p className="mt-2 mb-6 max-w-prose text-muted">{lead}</p>
      {children}
    </section>
  );
}
