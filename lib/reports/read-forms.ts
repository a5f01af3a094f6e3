import { parse } from 'csv-parse/sync';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { csvStream, defused } from '@/lib/exchange/csv';
import { reportTable } from '@/lib/exchange/report-table';
import { canonicalJson } from '@/lib/ledger/canonical';
import { drawDocx } from './docx';
import { inXml } from './docx-text';
import { typefaces } from './fonts';
import { drawHtml } from './html-file';
import type { ReportModel } from './model';
import { drawPdf } from './pdf';
import { readPdf, squeezed } from './pdf-text';
import { printable, withoutOrders } from './printable';
import { readDocx } from './read-docx';

/** A form of a report, as tests read it back. */
export type Form = {
  name: string;
  /** Draws the report and reads back what stands in the file. */
  read: (model: ReportModel) => string | Promise<string>;
  /** How words stand in this form, where that is not as they are: any one of these will do. */
  shown?: (words: string) => string[];
  /** What is looked for instead, where words do not read back in one piece. */
  pieces?: (words: string) => string[];
};

const { draws } = typefaces();

/** Every form in which a report leaves. */
export const FORMS: readonly Form[] = [
  {
    name: 'PDF',
    read: async (model) => (await readPdf(drawPdf(model))).text,
    // Numbers of notes are raised, without their brackets.
    shown: (words) => [printable(words, draws).replace(/\[(\d{3})\]/g, '$1')],
    // A cell that runs over a page reads back in parts, and brackets apart from what runs from right to left within them.
    pieces: (words) => words.split(/[\s;:,()]+/),
  },
  { name: 'HTML', read: (model) => textWithin(fromHtml(drawHtml(model))), shown: (words) => [withoutOrders(words)] },
  {
    name: 'Word',
    read: async (model) => (await readDocx(await drawDocx(model))).text,
    shown: (words) => [inXml(words)],
  },
  // Words may begin a cell, or stand within one, where only their later lines could be run.
  { name: 'CSV', read: readCsv, shown: (words) => [words, defused(words), defused(`.${words}`).slice(1)] },
  { name: 'JSON', read: (model) => stringsIn(JSON.parse(canonicalJson(model))).join('\n') },
];

function textWithin(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || ('tagName' in node && node.tagName === 'style')) return '';
  return node.children.map(textWithin).join('');
}

async function readCsv(model: ReportModel): Promise<string> {
  const file = await new Response(csvStream(reportTable(model), { bom: false })).text();
  const rows: string[][] = parse(file);
  return rows.flat().join('\n');
}

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

/** White space does not count, since lines break; nor do capitals, in which labels are set. */
const even = (words: string) => squeezed(words).toLowerCase();

/** What of these words does not stand in the file that this form makes of the model. */
export async function missingFrom(form: Form, model: ReportModel, wanted: readonly string[]): Promise<string[]> {
  const text = even(await form.read(model));
  const stands = (words: string) => (form.shown?.(words) ?? [words]).some((each) => text.includes(even(each)));
  return [...new Set(wanted)].filter((words) => !stands(words) && !form.pieces?.(words).every(stands));
}
