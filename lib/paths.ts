/** Every address of the application, in one place. */
export const paths = {
  desk: '/',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  invitation: (token: string) => `/invitation/${token}`,
  people: '/people',
  cases: '/cases',
  newCase: '/cases/new',
  case: (number: string) => `/cases/${number}`,
  describe: (number: string) => `/cases/${number}/describe`,
  describeProject: (number: string) => `/cases/${number}/describe/project`,
  describeComponents: (number: string) => `/cases/${number}/describe/components`,
  /** Questions about the project, one component or one country. */
  describeAnswers: (number: string, subject: string) => `/cases/${number}/describe/answers/${subject}`,
  describeCheck: (number: string) => `/cases/${number}/describe/check`,
  findings: (number: string) => `/cases/${number}/findings`,
  /** Other answers tried on the findings, without storing them. */
  whatIf: (number: string) => `/cases/${number}/findings/what-if`,
  /** The findings under the newest rulebook and country facts, before anybody adopts them. */
  rescreen: (number: string) => `/cases/${number}/findings/re-screen`,
  review: (number: string) => `/cases/${number}/review`,
  decide: (number: string) => `/cases/${number}/decide`,
  /** What was decided, as against `decide`, where one decides. */
  decisions: (number: string) => `/cases/${number}/decisions`,
  history: (number: string) => `/cases/${number}/history`,
  report: (number: string) => `/cases/${number}/report`,
  reportPdf: (number: string) => `/cases/${number}/report.pdf`,
  recordJson: (number: string) => `/cases/${number}/record.json`,
  guideline: (clause?: string) => (clause ? `/guideline#${clause}` : '/guideline'),
  rulebook: '/rulebook',
  /** Every rule in full on one page, for printing. */
  wholeRulebook: '/rulebook/whole',
  bars: '/rulebook/bars',
  /** What the donor's own policy adds. */
  overlay: '/rulebook/overlay',
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
