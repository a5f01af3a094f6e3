import { type ParagraphChild, TextRun } from 'docx';
import {
  bullets,
  type Drawing,
  heading,
  paragraphs,
  passageContent,
  said,
  styled,
  unknownContent,
} from './docx-paragraphs';
import { markStyle } from './docx-styles';
import { type Content, grid } from './docx-table';
import { fromRight, runs } from './docx-text';
import type { FindingView, WordsView } from './model';

/** A finding: what it is, why it matters, the clause beside the words, then all that belongs to it. */
export function findingContent(finding: FindingView, drawing: Drawing): Content[] {
  const { labels, width } = drawing;
  const under = (label: string, content: Content[]) => (content.length > 0 ? [heading(label, 3), ...content] : []);
  return [
    styled('Level', finding.level, [
      ...runs(finding.level, { style: markStyle(finding.mark) }),
      new TextRun({ text: ` · ${finding.rule}`, style: 'Rule' }),
    ]),
    heading(finding.title, 2),
    styled('Place', finding.place),
    ...under(labels.why, said('Joining', finding.joining)),
    ...grid({
      weights: [19, 38],
      width,
      head: [[styled('Table head', labels.clause)], [styled('Table head', labels.words)]],
      rows: [[clauseSide(finding, drawing), wordsSide(finding, drawing)]],
      ruled: true,
    }),
    ...under(
      labels.facts,
      finding.facts.flatMap(({ text, remark }) => [...bullets([text], drawing), ...said('Remark', remark)]),
    ),
    ...under(labels.missing, unknownContent(finding.missing, drawing)),
    ...under(labels.wouldChange, [...paragraphs(finding.changesNone), ...changes(finding, drawing)]),
    ...under(labels.mitigations, bullets(finding.mitigations, drawing)),
    ...(finding.barRemark === '' ? [] : [styled('Bar remark', finding.barRemark)]),
    ...under(labels.review, finding.reviews.flatMap(response)),
  ];
}

function clauseSide(finding: FindingView, drawing: Drawing): Content[] {
  return [...finding.clauses.flatMap((clause) => passageContent(clause, drawing)), ...said('Remark', finding.also)];
}

function wordsSide(finding: FindingView, drawing: Drawing): Content[] {
  return finding.words.flatMap(({ subjects, items }) => [
    ...said('Subjects', subjects),
    ...(items.length === 0 ? said('Quoted words', drawing.labels.noWords) : []),
    ...items.flatMap((item) => wordsContent(item, drawing)),
  ]);
}

function wordsContent(item: WordsView, { apparatus, labels }: Drawing): Content[] {
  if (item.kind === 'quote') {
    return [...said('Question', item.where), quoted(item.runs), ...said('Remark', item.remark)];
  }
  if (item.kind === 'answer') {
    const basis = paragraphs(item.basis, 'Quoted words');
    return [...said('Question', item.asked), ...said('Answer', item.answer), ...basis, ...said('Remark', item.remark)];
  }
  const told = [labels.missing, item.asked, item.remark, item.basis];
  return [
    styled('Unanswered', item.asked, apparatus.open(told, runs(item.asked))),
    ...paragraphs(item.basis, 'Unanswered'),
    ...said('Remark', item.remark),
  ];
}

/** All that one quote says is one paragraph: its direction is that of the whole, not of each stretch. */
function quoted(stretches: Extract<WordsView, { kind: 'quote' }>['runs']) {
  const words = stretches.map(({ text }) => text).join('');
  const children: ParagraphChild[] = stretches.flatMap(({ text, marked }) =>
    runs(text, marked ? { style: 'Phrase' } : {}, fromRight(words)),
  );
  return styled('Quoted words', words, children);
}

function changes({ changes }: FindingView, drawing: Drawing): Content[] {
  return changes.flatMap((sets) =>
    sets.flatMap((set, at) => [...(at > 0 ? [styled('Lead', drawing.labels.or)] : []), ...bullets(set, drawing)]),
  );
}

function response({ by, on, response: told, note }: FindingView['reviews'][number]): Content[] {
  const who = [by, on].filter((part) => part !== '').join(' · ');
  return [
    styled('Response', told, [
      ...runs(told),
      new TextRun({ text: ' · ', style: 'Rule' }),
      ...runs(who, { style: 'Rule' }),
    ]),
    ...paragraphs(note),
  ];
}
