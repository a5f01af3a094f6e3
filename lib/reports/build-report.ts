import type { CaseRecord } from '@/lib/cases/record-schema';
import { type Block, LABELS, type Label, type ReportModel } from './model';
import { SECTION_IDS, type SectionId, sectionNumber } from './section-ids';
import { answersSection } from './sections/answers';
import { changesSection } from './sections/changes';
import { conditionsSection } from './sections/conditions';
import { consultationSection } from './sections/consultation';
import { contributionSection, dutiesSection } from './sections/contribution';
import { countrySection } from './sections/country';
import { coverView } from './sections/cover';
import { alternativesSection, decisionSection, otherReasonsSection } from './sections/decision';
import { evidenceSection } from './sections/evidence';
import { findingsSection } from './sections/findings';
import { errorsSection, freezesSection } from './sections/freezes';
import { inherentSection, residualSection } from './sections/levels';
import { normSection } from './sections/norm';
import { projectSection, recipientsSection } from './sections/project';
import { proofSection } from './sections/proof';
import { publicationSection } from './sections/publication';
import { unknownsSection } from './sections/unknowns';
import { assurancesSection, mitigationSection } from './sections/work';
import { type LanguagePack, type Names, type ReportWords, reportWords } from './words';

const SECTIONS: Record<SectionId, (record: CaseRecord, words: ReportWords, hash: string) => Block[]> = {
  decision: decisionSection,
  project: projectSection,
  recipients: recipientsSection,
  country: countrySection,
  findings: findingsSection,
  inherent: inherentSection,
  contribution: contributionSection,
  mitigation: mitigationSection,
  assurances: assurancesSection,
  residual: residualSection,
  otherReasons: otherReasonsSection,
  duties: dutiesSection,
  consultation: consultationSection,
  alternatives: alternativesSection,
  conditions: conditionsSection,
  freezes: freezesSection,
  errors: errorsSection,
  unknowns: unknownsSection,
  answers: answersSection,
  evidence: evidenceSection,
  changes: changesSection,
  publication: publicationSection,
  norm: normSection,
  proof: proofSection,
};

/**
 * What a sealed record says, in one language. `hash` is the SHA-256 of the record's canonical form; a person whom `names`
 * does not name is given by id.
 */
export function buildReport(record: CaseRecord, hash: string, pack: LanguagePack, names: Names): ReportModel {
  const words = reportWords(pack, names);
  const { t } = words;
  const { number, title } = record.case;
  return {
    format: 'scruple.report/1',
    language: pack.language,
    documentTitle: t('documentTitle', { number, title }),
    date: record.events.at(-1)?.at ?? record.case.openedAt,
    author: record.project.donor,
    labels: Object.fromEntries(LABELS.map((label) => [label, t(`labels.${label}`)])) as Record<Label, string>,
    footer: {
      number,
      page: t('footer.page'),
      hash: t('footer.hash', { hash }),
      check: t('footer.check', { section: sectionNumber('proof') }),
    },
    cover: coverView(record, words),
    sections: SECTION_IDS.map((id) => ({
      id,
      number: sectionNumber(id),
      title: t(`sections.${id}`),
      blocks: SECTIONS[id](record, words, hash),
    })),
  };
}
