import type { Language } from '@/lib/auth/person';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: {
      case: typeof import('./en/case.json');
      comments: typeof import('./en/comments.json');
      compare: typeof import('./en/compare.json');
      decide: typeof import('./en/decide.json');
      describe: typeof import('./en/describe.json');
      desk: typeof import('./en/desk.json');
      editions: typeof import('./en/editions.json');
      errors: typeof import('./en/errors.json');
      evidence: typeof import('./en/evidence.json');
      failure: typeof import('./en/failure.json');
      findings: typeof import('./en/findings.json');
      history: typeof import('./en/history.json');
      imported: typeof import('./en/imported.json');
      ledger: typeof import('./en/ledger.json');
      letterText: typeof import('./en/letterText.json');
      letters: typeof import('./en/letters.json');
      notices: typeof import('./en/notices.json');
      overlay: typeof import('./en/overlay.json');
      people: typeof import('./en/people.json');
      publication: typeof import('./en/publication.json');
      portfolio: typeof import('./en/portfolio.json');
      quickLog: typeof import('./en/quickLog.json');
      reference: typeof import('./en/reference.json');
      register: typeof import('./en/register.json');
      report: typeof import('./en/report.json');
      reportTemplate: typeof import('./en/reportTemplate.json');
      rescreen: typeof import('./en/rescreen.json');
      review: typeof import('./en/review.json');
      rulebook: typeof import('./en/rulebook.json');
      schemas: typeof import('./en/schemas.json');
      shell: typeof import('./en/shell.json');
      signIn: typeof import('./en/signIn.json');
      validation: typeof import('./en/validation.json');
      watch: typeof import('./en/watch.json');
      work: typeof import('./en/work.json');
    };
  }
}
