import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, orSay, words as say, table } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';
import { threadName } from './consultation';

/** Every question without an answer, with the rules that hang on it and how grave they could become; and open threads. */
export function unknownsSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const open = (record.comments ?? []).filter(({ resolutions }) => resolutions.length === 0);
  const unanswered = record.project.answers.filter(({ values }) => values.every(({ key }) => key === 'unknown'));
  const questions = new Map(
    unanswered.map((answer) => [`${answer.question} ${answer.subject.key}`, { ...answer, hanging: [] as string[] }]),
  );
  for (const finding of record.screening?.findings ?? []) {
    for (const { question, text, subject } of finding.missing) {
      const key = `${question} ${subject.key}`;
      const known = questions.get(key);
      const consequence = t('unknowns.upTo', {
        rule: finding.rule,
        level: words.sealed('levels', finding.upTo),
      });
      if (known) known.hanging.push(consequence);
      else questions.set(key, { ...missing({ question, text, subject }), hanging: [consequence] });
    }
  }
  return orSay(
    [
      ...table(
        t('unknowns.caption'),
        [
          [t('answersGiven.question'), 16],
          [t('findings.subject'), 9],
          [t('answersGiven.basis'), 10],
          [t('unknowns.consequence'), 14],
        ],
        [...questions.values()].map(({ question, text, subject, basis, hanging }) => [
          words.question(question, text),
          words.subject(subject),
          basis,
          [...new Set(hanging)].join('\n') || t('unknowns.noConsequence'),
        ]),
      ),
      ...(open.length > 0 ? say('label', t('unknowns.threads')) : []),
      ...list(open.map((thread) => threadName(thread, words))),
    ],
    t('unknowns.none'),
  );
}

type Answer = CaseRecord['project']['answers'][number];

function missing(asked: Pick<Answer, 'question' | 'text' | 'subject'>): Answer {
  return { ...asked, values: [], basis: '', by: null, at: null };
}
