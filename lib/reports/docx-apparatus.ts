import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { direction, inXml, runs } from './docx-text';
import type { PassageView, ReportModel } from './model';

const MARK = /(\[\d+\])/;

/** What stands at the foot and in the margin of a report, collected while it is drawn. */
export type Apparatus = {
  /** The words of a passage, each mark of a note in them turned into a reference to a footnote. */
  passage: (passage: PassageView) => ParagraphChild[];
  /** These runs with a comment on them that says what is still open, one paragraph for each passage of `told`. */
  open: (told: readonly string[], on: ParagraphChild[]) => ParagraphChild[];
  /** Which list this is: each begins to count anew. */
  list: () => number;
  footnotes: Record<string, { children: Paragraph[] }>;
  comments: ICommentOptions[];
};

/** The comments are by `author` (or by the program where there is none) and of the day of the report. */
export function apparatus({ author, date }: Pick<ReportModel, 'author' | 'date'>): Apparatus {
  const footnotes: Apparatus['footnotes'] = {};
  const comments: ICommentOptions[] = [];
  const by = inXml(author.trim()) || 'Scruple';
  let lists = 0;
  let notes = 0;
  const footnote = ({ number, text }: PassageView['notes'][number]) => {
    notes += 1;
    footnotes[notes] = { children: [new Paragraph({ style: 'FootnoteText', children: runs(` [${number}] ${text}`) })] };
    return new FootnoteReferenceRun(notes);
  };
  return {
    footnotes,
    comments,
    list: () => {
      lists += 1;
      return lists;
    },
    passage: (passage) =>
      passage.text.split(MARK).flatMap((part) => {
        const note = passage.notes.find(({ number }) => part === `[${number}]`);
        return note ? [footnote(note)] : runs(part);
      }),
    open: (told, on) => {
      const id = comments.length;
      const children = told
        .filter((words) => words !== '')
        .map((words) => new Paragraph({ style: 'CommentText', ...direction(words), children: runs(words) }));
      comments.push({ id, author: by, initials: [...by].slice(0, 2).join(''), date: new Date(date), children });
      const reference = new TextRun({ children: [new CommentReference(id)] });
      return [new CommentRangeStart(id), ...on, new CommentRangeEnd(id), reference];
    },
  };
}
