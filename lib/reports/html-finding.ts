import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  directed,
  headingTag,
  listPart,
  markPart,
  type Place,
  paragraphs,
  passagePart,
  remark,
  unknownPart,
} from './html-parts';
import type { FindingView, WordsView } from './model';
import { withoutOrders } from './printable';

/** One finding: why it matters, the clause beside the words, and under them what bears on it. */
export function findingPart(id: string, finding: FindingView, { level, labels }: Place): Element {
  const label = (words: string) => directed(headingTag(level + 1), 'report-label', words);
  const under = (words: string, parts: readonly Element[]) => (parts.length > 0 ? [label(words), ...parts] : []);
  const list = (items: readonly string[]) => (items.length > 0 ? [listPart(items)] : []);
  return h('article', { id, className: ['report-finding'] }, [
    h('p', { className: ['report-finding-head'] }, [
      markPart({ mark: finding.mark, words: finding.level }),
      h('span', { className: ['report-rule'] }, finding.rule),
    ]),
    directed(headingTag(level), 'report-heading', finding.title),
    directed('p', 'report-place', finding.place),
    label(labels.why),
    directed('p', 'report-joining', finding.joining),
    h('div', { className: ['report-spread'] }, [
      h('div', { className: ['report-clause'] }, [
        label(labels.clause),
        ...finding.clauses.map((clause) => passagePart(clause, false)),
        ...remark(finding.also),
      ]),
      h('div', { className: ['report-words'] }, [
        label(labels.words),
        ...finding.words.flatMap(({ subjects, items }) => [
          ...(subjects === '' ? [] : [directed('p', 'report-subjects', subjects)]),
          ...(items.length === 0 ? [directed('p', '', labels.noWords)] : items.map(wordsPart)),
        ]),
      ]),
    ]),
    ...under(
      labels.facts,
      finding.facts.length > 0
        ? [
            h(
              'ul',
              { className: ['report-list'] },
              finding.facts.map((fact) => h('li', [directed('p', '', fact.text), ...remark(fact.remark)])),
            ),
          ]
        : [],
    ),
    ...under(labels.missing, finding.missing.length > 0 ? [unknownPart(list(finding.missing))] : []),
    ...under(labels.wouldChange, [
      ...(finding.changesNone === '' ? [] : [directed('p', 'report-text', finding.changesNone)]),
      ...finding.changes.flatMap((sets) =>
        sets.flatMap((changes, index) => [
          ...(index > 0 ? [directed('p', 'report-or', labels.or)] : []),
          ...list(changes),
        ]),
      ),
    ]),
    ...under(labels.mitigations, list(finding.mitigations)),
    ...(finding.barRemark === '' ? [] : [directed('p', 'report-bar', finding.barRemark)]),
    ...under(
      labels.review,
      finding.reviews.map(({ by, on, response, note }) =>
        h('div', { className: ['report-review'] }, [
          h('p', [
            directed('strong', '', response),
            ...[by, on].filter((each) => each !== '').flatMap((each) => [' · ', directed('span', '', each)]),
          ]),
          ...(note === '' ? [] : paragraphs('report-text', note)),
        ]),
      ),
    ),
  ]);
}

/** What the project says: quoted with the phrases that matter marked, answered, or left open. */
function wordsPart(item: WordsView): Element {
  if (item.kind === 'quote') {
    return h('div', { className: ['report-said'] }, [
      directed('p', 'report-asked', item.where),
      h(
        'blockquote',
        { dir: 'auto' },
        item.runs.map(({ text, marked }) => (marked ? h('mark', withoutOrders(text)) : withoutOrders(text))),
      ),
      ...remark(item.remark),
    ]);
  }
  const parts = [
    directed('p', 'report-asked', item.asked),
    ...(item.kind === 'answer' ? [directed('p', 'report-answer', item.answer)] : []),
    ...(item.basis === '' ? [] : [directed('p', '', item.basis)]),
    ...remark(item.remark),
  ];
  return item.kind === 'answer' ? h('div', { className: ['report-said'] }, parts) : unknownPart(parts);
}
