import type { CaseRecord } from '@/lib/cases/record-schema';
import { list, orSay, words as say } from '../blocks';
import type { Block } from '../model';
import type { ReportWords } from '../words';

type Component = CaseRecord['project']['components'][number];

/** How the help could contribute to each harm, step by step from what is given to what may follow, by component. */
export function contributionSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const chains = record.project.components.flatMap((component) => chain(record, component, words));
  return orSay(chains.length > 0 ? [...say('lead', t('contribution.lead')), ...chains] : [], t('contribution.none'));
}

function chain(record: CaseRecord, component: Component, words: ReportWords): Block[] {
  const { t } = words;
  const harms = record.rules.flatMap((rule) => {
    const stands = record.screening?.findings.some(
      (finding) =>
        finding.rule === rule.id && finding.outcome.key === 'flagged' && finding.subject.key === component.id,
    );
    if (!stands || rule.effect.key === 'credit') return [];
    return [words.pair(words.rule(rule.id, 'title', rule.title), words.rule(rule.id, 'reasoning', rule.reasoning))];
  });
  if (harms.length === 0) return [];
  const answered = (question: string) => answerOn(record, component.id, question, words);
  return [
    {
      kind: 'entry',
      id: `contribution-${component.id}`,
      heading: component.name || t('project.unnamed'),
      note: '',
      blocks: list(
        [
          t('contribution.given', { what: answered('P5') || t('findings.notAnswered') }),
          t('contribution.to', { whom: component.recipient || t('project.notStated') }),
          t('contribution.next', { who: answered('R7') || t('findings.notAnswered') }),
          t('contribution.person', { how: answered('E1') || t('findings.notAnswered') }),
          ...harms.map((harm) => t('contribution.harm', { harm })),
        ],
        true,
      ),
    },
  ];
}

/** The answer on this component, else on the whole project; empty where there is none. */
function answerOn({ project }: CaseRecord, component: string, question: string, words: ReportWords): string {
  const asked = project.answers.filter((answer) => answer.question === question && answer.values.length > 0);
  const answer =
    asked.find(({ subject }) => subject.key === component) ?? asked.find(({ subject }) => subject.key === 'project');
  return answer ? words.options(question, answer.values) : '';
}

/** What in the package serves a duty that the Guidelines name: each credit with where it stands and the clause. */
export function dutiesSection(record: CaseRecord, words: ReportWords): Block[] {
  const { t } = words;
  const credits = record.rules.flatMap((rule) => {
    const standing = (record.screening?.findings ?? []).filter(
      (finding) => finding.rule === rule.id && finding.outcome.key === 'flagged',
    );
    if (rule.effect.key !== 'credit' || standing.length === 0) return [];
    return [
      t('duties.line', {
        rule: words.rule(rule.id, 'title', rule.title),
        subjects: words.several(standing.map(({ subject }) => words.subject(subject))),
        clauses: words.list(rule.clauses),
      }),
    ];
  });
  return [...say('lead', t('duties.lead')), ...orSay(list(credits), t('duties.none'))];
}
