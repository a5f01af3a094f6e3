import type { LetterForm } from '@/lib/cases/letter';

/** Every address of the application, in one place. */
export const paths = {
  desk: '/',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  invitation: (token: string) => `/invitation/${token}`,
  people: '/people',
  /** Erases a name on lawful request. */
  erasePerson: (id: string) => `/people/${id}/erase`,
  /** How a person is told what waits for them. */
  notices: '/notices',
  /** Somebody's days as iCalendar, at a secret address. */
  calendar: (token: string) => `/calendar/${token}.ics`,
  cases: '/cases',
  /** Everything that the register finds, as one file. */
  registerFile: (form: 'csv' | 'xlsx') => `/cases/register.${form}`,
  /** The reports of all cases that the register finds. */
  registerReports: '/cases/reports.zip',
  /** Who took the register home. */
  registerExports: '/cases/exports',
  newCase: '/cases/new',
  /** Brings the bundle of a case of another installation. */
  importCase: '/cases/import',
  /** Cases of other installations, to be read. `again`: this very bundle was brought before. */
  imported: '/imported',
  importedCase: (id: string, query: { again?: 'yes'; language?: string } = {}) =>
    `/imported/${id}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`,
  importedBundle: (id: string) => `/imported/${id}/bundle.json`,
  /** Logs help that nobody decided on yet. */
  quickLog: '/quick-log',
  case: (number: string) => `/cases/${number}`,
  describe: (number: string) => `/cases/${number}/describe`,
  describeProject: (number: string) => `/cases/${number}/describe/project`,
  describeComponents: (number: string) => `/cases/${number}/describe/components`,
  /** Questions about the project, one component or one country. */
  describeAnswers: (number: string, subject: string) => `/cases/${number}/describe/answers/${subject}`,
  describeCheck: (number: string) => `/cases/${number}/describe/check`,
  findings: (number: string) => `/cases/${number}/findings`,
  /** One finding and the work on it; `work` opens the form of a new entry, `revise` that of one that stands. */
  finding: (number: string, finding: string, query: { work?: string; revise?: string; start?: string } = {}) =>
    `/cases/${number}/findings/${encodeURIComponent(finding)}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`,
  /** Files and links; `finding` chooses what a new item bears on and opens the form. */
  evidence: (number: string, finding?: string) =>
    `/cases/${number}/evidence${finding === undefined ? '' : `?${new URLSearchParams({ add: finding })}#add`}`,
  /** What people ask and say; `about` chooses what a new question is about and opens the form. */
  comments: (number: string, about?: string) =>
    `/cases/${number}/comments${about === undefined ? '' : `?${new URLSearchParams({ about })}#add`}`,
  evidenceFile: (number: string, item: number) => `/cases/${number}/evidence/${item}/file`,
  evidencePicture: (number: string, item: number) => `/cases/${number}/evidence/${item}/picture`,
  /** Other answers tried on the findings, without storing them. */
  whatIf: (number: string) => `/cases/${number}/findings/what-if`,
  /** The findings under the newest rulebook and country facts, before anybody adopts them. */
  rescreen: (number: string) => `/cases/${number}/findings/re-screen`,
  review: (number: string) => `/cases/${number}/review`,
  decide: (number: string) => `/cases/${number}/decide`,
  /** What was decided, as against `decide`, where one decides. */
  decisions: (number: string) => `/cases/${number}/decisions`,
  /** The letter about one decision; whom it is for and in which language is asked first. */
  letter: (number: string, decision: number) => `/cases/${number}/decisions/${decision}/letter`,
  /** Gives the words of a letter that are posted to it back as a file. */
  letterFile: (number: string, decision: number) => `/cases/${number}/decisions/${decision}/letter/file`,
  /** A letter as it was sent. */
  sentLetter: (number: string, letter: number, form: LetterForm) => `/cases/${number}/letters/${letter}.${form}`,
  /** What of a case is public, and the form to propose it. */
  publication: (number: string) => `/cases/${number}/publication`,
  /** A public version as a page: the one that is posted, or that of this number. */
  publicationPreview: (number: string, version?: number) =>
    `/cases/${number}/publication/preview${version === undefined ? '' : `?version=${version}`}`,
  /** Cases of which something is public, for anybody. */
  published: '/published',
  publishedCase: (number: string) => `/published/${number}`,
  publishedPdf: (number: string) => `/published/${number}/report.pdf`,
  publishedJson: (number: string) => `/published/${number}/report.json`,
  history: (number: string) => `/cases/${number}/history`,
  /** Who changed which field; narrowed to a field and all below it, from a row on. */
  fieldHistory: (number: string, query: { field: string; before?: string }) =>
    `/cases/${number}/history/fields?${new URLSearchParams(query)}`,
  /** Who read the case stands there too. */
  historyWithReads: (number: string) => `/cases/${number}/history?reads=shown`,
  report: (number: string, language?: string) => inLanguage(`/cases/${number}/report`, language),
  /** The whole report on screen. */
  reportView: (number: string, language?: string) => inLanguage(`/cases/${number}/report/view`, language),
  reportPdf: (number: string, language?: string) => inLanguage(`/cases/${number}/report.pdf`, language),
  /** The PDF with the bundle inside, for archives. */
  reportArchive: (number: string, language?: string) => inLanguage(`/cases/${number}/report-archive.pdf`, language),
  reportHtml: (number: string, language?: string) => inLanguage(`/cases/${number}/report.html`, language),
  reportDocx: (number: string, language?: string) => inLanguage(`/cases/${number}/report.docx`, language),
  reportCsv: (number: string, language?: string) => inLanguage(`/cases/${number}/report.csv`, language),
  reportJson: (number: string, language?: string) => inLanguage(`/cases/${number}/report.json`, language),
  /** Two records, or the newest under another edition, side by side; without a query, what is proposed. */
  compare: (number: string, query: Record<string, string> = {}) =>
    `/cases/${number}/report/compare${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''}`,
  /** The report of changes only, of what that page shows for the same query. */
  changesFile: (form: 'pdf' | 'html' | 'docx' | 'csv' | 'json', number: string, query: Record<string, string>) =>
    `/cases/${number}/changes.${form}?${new URLSearchParams(query)}`,
  recordJson: (number: string) => `/cases/${number}/record.json`,
  /** The record for other programs: OSCAL assessment results, W3C PROV, W3C Web Annotations. */
  oscalJson: (number: string) => `/cases/${number}/oscal.json`,
  provJson: (number: string) => `/cases/${number}/prov.json`,
  annotationsJson: (number: string) => `/cases/${number}/annotations.jsonld`,
  /** Everything that proves the case, for the verifier. */
  bundleJson: (number: string) => `/cases/${number}/bundle.json`,
  /** JSON Schema of what is exported. */
  schemas: '/schemas',
  schema: (name: string) => `/schemas/${name}.json`,
  /** The statistics of a year; without one, of the newest. */
  portfolio: (year?: number) => (year ? `/portfolio?year=${year}` : '/portfolio'),
  portfolioFile: (form: 'csv' | 'xlsx' | 'json', year: number) => `/portfolio/figures.${form}?year=${year}`,
  /** Checkpoints and the public key. */
  ledger: '/ledger',
  /** Keys of other installations. */
  knownKeys: '/ledger/keys',
  guideline: (clause?: string) => (clause ? `/guideline#${clause}` : '/guideline'),
  /** What stands at the stable address of a clause, as JSON-LD. */
  clauseDocument: (address: string) => `${address}.jsonld`,
  rulebook: '/rulebook',
  /** Every rule in full on one page, for printing. */
  wholeRulebook: '/rulebook/whole',
  bars: '/rulebook/bars',
  /** What the donor's own policy adds. */
  overlay: '/rulebook/overlay',
  /** What the donor lays down for every report; `saved` says that this was done just now. */
  reportTemplate: (saved = false) => `/report-template${saved ? '?saved=yes' : ''}`,
  /** Gives the report of a worked example with the template that is posted to it. */
  reportTemplatePreview: '/report-template/preview',
  rulebookChanges: '/rulebook/changes',
  rule: (rule: string) => `/rulebook/${rule}`,
  countries: '/countries',
  factsEditions: '/countries/editions',
  newFactsEdition: '/countries/editions/new',
  factsEdition: (id: string) => `/countries/editions/${id}`,
  country: (iso3: string) => `/countries/${iso3}`,
  example: (slug: string) => `/examples/${slug}`,
  health: '/health',
};

/** The address with the language of a report; without one, the report is in that of whoever reads it. */
function inLanguage(address: string, language: string | undefined): string {
  return language === undefined ? address : `${address}?${new URLSearchParams({ language })}`;
}
