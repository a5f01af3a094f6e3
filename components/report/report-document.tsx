import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { reportTree } from '@/lib/reports/html';
import type { ReportModel } from '@/lib/reports/model';

/** The whole report on screen: the same tree that the HTML file is written from. */
export function ReportDocument({ model }: { model: ReportModel }) {
  return toJsxRuntime(reportTree(model), { Fragment, jsx, jsxs });
}
