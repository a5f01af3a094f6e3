import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { projectFile } from './fonts';
import { reportTree } from './html';
import type { ReportModel } from './model';
import { withoutOrders } from './printable';

let styles: string | undefined;

/**
 * The report as one HTML file that needs nothing else: no script, no network, and a policy of its own that forbids both.
 * The same model gives the same text.
 */
export function drawHtml(model: ReportModel): string {
  styles ??= ['app/tokens.css', 'lib/reports/report.css']
    .map((path) => readFileSync(/* turbopackIgnore: true */ projectFile(path), 'utf8'))
    .join('\n');
  const page = h('html', { lang: model.language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'author', content: withoutOrders(model.author) }),
      h('title', withoutOrders(model.documentTitle)),
      h('style', styles),
    ]),
    h('body', { className: ['report-page'] }, h('main', reportTree(model))),
  ]);
  return `${toHtml([{ type: 'doctype' }, page])}\n`;
}
