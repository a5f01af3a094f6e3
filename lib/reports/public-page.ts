import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { reportTree } from './html';
import { drawPage } from './html-file';
import { directed } from './html-parts';
import type { ReportModel } from './model';

export type PageLink = { words: string; href: string };

/** Head and foot of every page for the public, in words: as the pages of the application have them. */
export type PublicFrame = {
  language: string;
  product: PageLink;
  skip: string;
  navigation: { label: string; links: readonly PageLink[] };
  foot: { notice: string; links: readonly PageLink[] };
};

/** Over and under a report: what this is, where its other forms are, and the versions that are public no more. */
export type PublicReport = {
  about: string;
  formsLabel: string;
  forms: readonly PageLink[];
  former: { title: string; lines: readonly string[] };
};

/** A page that says why nothing is to be read here, and what one can do. */
export type PublicNotice = {
  eyebrow: string;
  title: string;
  lead: string;
  steps: { title: string; lines: readonly (string | PageLink)[] };
  former: { title: string; lines: readonly string[] };
};

const SHEETS = ['lib/reports/public-page.css'];

/** A public version as a page of this installation, without scripts. */
export function drawPublicReport(model: ReportModel, frame: PublicFrame, words: PublicReport): string {
  const { about, formsLabel, forms, former } = words;
  const main = [
    h('div', { className: ['public-about'] }, [
      directed('p', '', about),
      h('nav', { ariaLabel: formsLabel }, linkList(forms)),
    ]),
    reportTree(model),
    ...formerPart(former),
  ];
  return framed(model.documentTitle, model.author, frame, main);
}

/** What stands where nothing is public, or is public no more. */
export function drawPublicNotice({ eyebrow, title, lead, steps, former }: PublicNotice, frame: PublicFrame): string {
  const main = [
    h('div', { className: ['public-notice'] }, [
      ...(eyebrow === '' ? [] : [directed('p', 'report-eyebrow', eyebrow)]),
      directed('h1', '', title),
      directed('p', 'public-lead', lead),
      h('h2', steps.title),
      h(
        'ul',
        steps.lines.map((line) => h('li', typeof line === 'string' ? line : link(line))),
      ),
    ]),
    ...formerPart(former),
  ];
  return framed(`${title} · ${frame.product.words}`, frame.product.words, frame, main);
}

function framed(title: string, author: string, frame: PublicFrame, main: Element[]): string {
  const { language, product, skip, navigation, foot } = frame;
  const body = [
    h('a', { href: '#main', className: ['public-skip'] }, skip),
    h('header', { className: ['public-head'] }, [
      h('a', { href: product.href, className: ['public-product'] }, [productMark(), product.words]),
      h('nav', { ariaLabel: navigation.label }, linkList(navigation.links)),
    ]),
    h('main', { id: 'main', tabIndex: -1, className: ['public-main'] }, main),
    h('footer', { className: ['public-foot'] }, [h('p', foot.notice), linkList(foot.links)]),
  ];
  return drawPage({ language, title, author, body, sheets: SHEETS });
}

function formerPart({ title, lines }: PublicReport['former']): Element[] {
  if (lines.length === 0) return [];
  const list = h(
    'ol',
    lines.map((line) => h('li', line)),
  );
  return [h('section', { id: 'former', className: ['public-former'] }, [h('h2', title), list])];
}

function linkList(links: readonly PageLink[]): Element {
  return h(
    'ul',
    links.map((each) => h('li', link(each))),
  );
}

function link({ words, href }: PageLink): Element {
  return h('a', { href }, words);
}

/** The shape of components/marks/scruple-mark.tsx. */
function productMark(): Element {
  return s('svg', { viewBox: '0 0 32 32', width: '30', height: '30', ariaHidden: 'true', focusable: 'false' }, [
    s('path', { d: 'M29.5 26.2H4.2L29.5 9.4', fill: 'none', stroke: 'currentColor', strokeWidth: '2.3' }),
    s('path', { d: 'm16.2 24.1 2.3-4.8 4.5-3 4.3 3.1-1.2 4.7z', className: ['public-stone'] }),
  ]);
}
