import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseComponents } from '@/components/case/case-components';
import { ConditionChecks } from '@/components/case/condition-checks';
import { DecisionInWords } from '@/components/case/decision-in-words';
import { DecisionTimeline } from '@/components/case/decision-timeline';
import { ErrorClosing } from '@/components/case/error-closing';
import { LettersOfDecision } from '@/components/case/letters-of-decision';
import { StaleDecisions } from '@/components/case/stale-decisions';
import { UnconfirmedFreezes } from '@/components/case/unconfirmed-freezes';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { Words } from '@/components/words';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseFile, DecisionFile } from '@/lib/cases/case-file';
import { closingRefusal } from '@/lib/cases/closing';
import { now } from '@/lib/data/clock';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { CloseErrorForm } from '../further/act-form';
import { type CaseParams, loadCase } from '../load-case';
import { AnswerForm } from './answer-form';
import { CheckForm } from './check-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decide');
  return { title: t('list.title') };
}

export default async function DecisionsPage({ params }: CaseParams) {
  const { person, file } = await loadCase((await params).number);
  const [t, c, w, l, language] = await Promise.all([
    getTranslations('decide'),
    getTranslations('case'),
    getTranslations('watch'),
    getTranslations('letters'),
    getLocale(),
  ]);
  const nameOf = (id: string) => file.components.find((component) => component.id === id)?.name || c('unnamed');
  const newestFirst = [...file.decisions].sort((a, b) => b.number - a.number);
  return (
    <Words namespaces={['case', 'letters', 'watch']}>
      <UnconfirmedFreezes file={file} today={dayOf(now())} />
      <StaleDecisions file={file} />
      <DecisionTimeline file={file} today={dayOf(now())} />
      {newestFirst.length === 0 ? <p className="unknown max-w-prose">{t('list.none')}</p> : null}
      {newestFirst.map((decision) => (
        <article
          key={decision.number}
          aria-labelledby={`decision-${decision.number}`}
          className="border-ink border-t-[1.5px] pt-6 pb-12"
        >
          <h2 id={`decision-${decision.number}`} className="eyebrow mb-3">
            {t('list.number', { number: decision.number })} · {t(`kind.${decision.kind}.label`)} ·{' '}
            {formatDate(decision.createdAt, language)}
          </h2>
          <DecisionInWords
            decision={decision}
            decider={decision.decider.name}
            names={decision.scope.map(nameOf)}
            date={decision.createdAt}
            below={(index) => (
              <>
                <ConditionChecks checks={decision.conditions[index]?.checks ?? []} />
                {file.may['case.check'] ? (
                  <div className="mt-3">
                    <Disclosure summary={w(decision.conditions[index]?.checks.length ? 'check.again' : 'check.open')}>
                      <CheckForm number={file.number} decision={decision.number} condition={index + 1} />
                    </Disclosure>
                  </div>
                ) : null}
              </>
            )}
          />
          <LettersOfDecision
            file={file}
            decision={decision}
            below={({ number }) =>
              file.may['case.letter'] ? (
                <div className="mt-3 print:hidden">
                  <Disclosure summary={l('answer.open', { number })}>
                    <AnswerForm number={file.number} letter={number} today={dayOf(now())} />
                  </Disclosure>
                </div>
              ) : null
            }
          />
          {decision.kind === 'error_report' ? <Closing person={person} file={file} decision={decision} /> : null}
        </article>
      ))}
      {file.may['case.decide'] ? (
        <p className="mt-6">
          <LinkButton href={paths.decide(file.number)}>
            {c(file.state === 'decided' ? 'next.act.decideFurther' : 'next.act.decide')}
          </LinkButton>
        </p>
      ) : null}
      <CaseComponents file={file} />
    </Words>
  );
}

/** An error report as it was closed, or the way to close it. */
async function Closing({ person, file, decision }: { person: Person; file: CaseFile; decision: DecisionFile }) {
  const c = await getTranslations('case');
  if (decision.closed) return <ErrorClosing closing={decision.closed} />;
  const mayClose = file.may['case.close'] && closingRefusal(person, file, decision.number) === null;
  return (
    <div className="mt-6">
      <p className="unknown mb-3">{c('further.close.open')}</p>
      {mayClose ? (
        <Disclosure summary={c('further.close.title')}>
          <CloseErrorForm number={file.number} decision={decision.number} />
        </Disclosure>
      ) : null}
    </div>
  );
}
