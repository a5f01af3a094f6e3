import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { projectFile } from './fonts';
import { reportTree } from './html';
import type { ReportModel } from './model';
import { withoutOrders } from './printable';

/** What a page that stands by itself is made of. `sheets` are style sheets beside those of a report, as paths. */
export type HtmlPage = { language: string; title: string; author: string; body: Element[]; sheets?: readonly string[] };

const SHEETS = ['app/tokens.css', 'lib/reports/report.css'];
const read = new Map<string, string>();

/** The report as one HTML file that needs nothing else. The same model gives the same text. */
export function drawHtml(model: ReportModel): string {
  const { language, documentTitle: title, author } = model;
  return drawPage({ language, title, author, body: [h('main', reportTree(model))] });
}

/** One HTML file that holds its own style: no script, no network, and a policy of its own that forbids both. */
export function drawPage({ language, title, author, body, sheets = [] }: HtmlPage): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'author', content: withoutOrders(author) }),
      h('title', withoutOrders(title)),
      h('style', [...SHEETS, ...sheets].map(sheet).join('\n')),
    ]),
    h('body', { className: ['report-page'] }, body),
  ]);
  return `${toHtml([{ type: 'doctype' }, page])}\n`;
}

function sheet(path: string): string {
  const text = read.get(path) ?? readFileSync(/* turbopackIgnore: true */ projectFile(path), 'utf8');
  read.set(path, text);
  return text;
}
