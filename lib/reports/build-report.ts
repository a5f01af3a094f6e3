import type { CaseRecord } from '@/lib/cases/record-schema';
import { answersView, editionsView, historyView, reviewsView } from './closing-views';
import { commentsView } from './comments-view';
import { countryView } from './country-view';
import { decisionBox, decisionsView } from './decision-view';
import { evidenceView } from './evidence-view';
import { findingViews } from './finding-view';
import { levelsView } from './levels-view';
import type { ReportModel } from './model';
import { normView } from './norm-view';
import { othersView } from './others-view';
import { coverView, projectView } from './project-view';
import { type LanguagePack, type Names, type ReportWords, reportWords } from './words';
import { workView } from './work-view';

/**
 * What a sealed record says, in one language. `hash` is the SHA-256 of the record's canonical form; a person whom `names`
 * does not name is given by id.
 */
export function buildReport(record: CaseRecord, hash: string, pack: LanguagePack, names: Names): ReportModel {
  const words = reportWords(pack, names);
  const { t } = words;
  const { number, title } = record.case;
  return {
    language: pack.language,
    documentTitle: t('documentTitle', { number, title }),
    date: record.events.at(-1)?.at ?? record.case.openedAt,
    author: record.project.donor,
    labels: labels(words),
    footer: {
      number,
      page: t('footer.page'),
      hash: t('footer.hash', { hash }),
    },
    cover: coverView(record, words),
    decision: decisionBox(record, words),
    levels: levelsView(record, words),
    project: projectView(record, words),
    findings: findingsView(record, words),
    others: othersView(record, words),
    country: countryView(record, words),
    reviews: reviewsView(record, words),
    decisions: decisionsView(record, words),
    work: workView(record, words),
    evidence: evidenceView(record, words),
    comments: commentsView(record, words),
    answers: answersView(record, words),
    history: historyView(record, words),
    norm: normView(record, words),
    editions: editionsView(record, hash, words),
  };
}

function findingsView(record: CaseRecord, words: ReportWords): ReportModel['findings'] {
  const { t } = words;
  const list = findingViews(record, words);
  return {
    title: t('findings.title'),
    lead: list.length > 0 ? t('findings.lead') : '',
    none: list.length > 0 ? '' : t('findings.none'),
    list,
  };
}

function labels({ t }: ReportWords): ReportModel['labels'] {
  return {
    contents: t('contents'),
    clause: t('findings.clause'),
    words: t('findings.words'),
    noWords: t('findings.noWords'),
    facts: t('findings.facts'),
    wouldChange: t('findings.wouldChange'),
    why: t('findings.why'),
    or: t('findings.or'),
    missing: t('findings.missing'),
    mitigations: t('findings.mitigations'),
    review: t('findings.reviewed'),
    reasons: t('decision.reasons'),
    note: t('reviews.note'),
  };
}
