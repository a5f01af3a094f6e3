import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { CaseFile } from '@/lib/cases/case-file';
import type { DriftedFinding, StaleDecision, StaleMove, StaleReason } from '@/lib/cases/staleness';
import { countryName } from '@/lib/countries/names';
import { formatDate, formatList } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { rulebookNames } from './rulebook-names';

const HREFS: Record<StaleMove, (number: string) => string> = {
  'freeze-question': paths.decide,
  'check-conditions': paths.decisions,
  'decide-again': paths.decide,
  're-screen': paths.rescreen,
};

/** Which decisions no longer rest on what is known, why, and what to do about each. Nothing while all of them hold. */
export async function StaleDecisions({
  file,
}: {
  file: Pick<CaseFile, 'number' | 'stale' | 'decisions' | 'components'>;
}) {
  const [t, d, c, language] = await Promise.all([
    getTranslations('watch'),
    getTranslations('decide'),
    getTranslations('case'),
    getLocale(),
  ]);
  if (file.stale.length === 0) return null;
  const kindOf = (number: number) => file.decisions.find((decision) => decision.number === number)?.kind ?? 'proceed';
  const nameOf = (id: string) => file.components.find((component) => component.id === id)?.name || c('unnamed');
  return (
    <div className="mb-10">
      <Notice kind="warning" title={t('title', { count: file.stale.length })}>
        <ul className="space-y-5">
          {file.stale.map((stale) => (
            <li key={stale.decision}>
              <p>
                {t('decision', {
                  number: stale.decision,
                  kind: d(`kind.${kindOf(stale.decision)}.label`),
                  components: formatList(stale.components.map(nameOf), language, 'conjunction'),
                })}
              </p>
              <Reasons stale={stale} nameOf={nameOf} />
              <p className="mt-2">
                <Link href={HREFS[stale.suggests](file.number)} className="font-semibold">
                  {t(`moves.${stale.suggests}`)}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

async function Reasons({ stale, nameOf }: { stale: StaleDecision; nameOf: (id: string) => string }) {
  const [t, language] = await Promise.all([getTranslations('watch'), getLocale()]);
  const day = (iso: string) => formatDate(iso, language);
  const sentence = (reason: StaleReason): string => {
    switch (reason.kind) {
      case 'expired':
        return t('expired', { date: day(reason.on) });
      case 'condition-failed':
        return t('conditionFailed', { number: reason.condition });
      case 'condition-overdue':
        return t('conditionOverdue', { number: reason.condition, date: day(reason.on) });
      case 'project-changed':
        return t('projectChanged', { version: reason.version });
      case 'level-raised':
        return t('levelRaised');
      case 'newer-facts': {
        const names = reason.countries.map((iso3) => countryName(iso3, language));
        return t('newerFacts', {
          countries: formatList(names, language, 'conjunction'),
          count: reason.findings.length,
        });
      }
      case 'newer-rulebook':
        return t('newerRulebook', { count: reason.findings.length });
    }
  };
  return (
    <ul className="mt-1 list-disc space-y-1 ps-5">
      {stale.reasons.map((reason) => (
        <li key={sentence(reason)}>
          {sentence(reason)}
          {'findings' in reason && reason.findings.length > 0 ? (
            <DriftedFindings findings={reason.findings} nameOf={nameOf} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The findings that come out otherwise, each with its rule, its subject and how it changes. */
export async function DriftedFindings({
  findings,
  nameOf,
}: {
  findings: readonly DriftedFinding[];
  nameOf: (id: string) => string;
}) {
  const [t, f, messages, language] = await Promise.all([
    getTranslations('watch'),
    getTranslations('findings'),
    getMessages(),
    getLocale(),
  ]);
  const names = rulebookNames(messages.rulebook, (value) => value);
  const subjectName = (id: string) => {
    if (id === 'project') return f('wholeProject');
    return /^[A-Z]{3}$/.test(id) ? countryName(id, language) : nameOf(id);
  };
  return (
    <Disclosure summary={t('findings', { count: findings.length })}>
      <ul className="space-y-1 text-small">
        {findings.map(({ rule, subject, change }) => (
          <li key={`${rule}@${subject}`}>
            {t('finding', {
              rule,
              title: names.ruleTitle(rule),
              subject: subjectName(subject),
              change: t(`changes.${change}`),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
