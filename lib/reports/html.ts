import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { blockParts, headings } from './html-blocks';
import { directed, paragraphs, rowParts } from './html-parts';
import type { ReportModel, Section, TemplateView } from './model';
import { withoutOrders } from './printable';

/**
 * The report as a tree of HTML, for the file and for the screen alike: classes of report.css and no style or script of
 * its own. Every text takes its direction from its own letters.
 */
export function reportTree(model: ReportModel): Element {
  const { cover, sections, footer, labels, language } = model;
  const decision = sections.filter(({ id }) => id === 'decision');
  const following = sections.filter(({ id }) => id !== 'decision');
  const watermark = footer.watermark ? [directed('p', 'report-watermark', footer.watermark)] : [];
  return h('article', { className: ['report'], lang: language }, [
    ...watermark,
    h('header', { className: ['report-cover'] }, [
      ...(model.template ? templateParts(model.template) : []),
      h('p', { className: ['report-eyebrow'] }, [
        directed('span', '', cover.eyebrow),
        directed('span', '', cover.number),
      ]),
      directed('h1', '', cover.title),
      directed('p', 'report-norm', cover.norm),
      ...rowParts(cover.rows, 'report-facts'),
    ]),
    ...decision.map((section) => sectionPart(section, model)),
    h('div', { className: ['report-notice'] }, [
      directed('p', 'report-label', cover.noticeTitle),
      directed('p', '', cover.notice),
    ]),
    ...(model.template?.coverText ? paragraphs('report-text', model.template.coverText) : []),
    h('nav', { className: ['report-contents'], ariaLabel: labels.contents }, [
      directed('p', 'report-label', labels.contents),
      h('ol', sections.map(contentsPart)),
    ]),
    ...following.map((section) => sectionPart(section, model)),
    h('footer', { className: ['report-footer'] }, [
      directed('p', '', footer.hash),
      directed('p', '', footer.check),
      ...watermark,
    ]),
  ]);
}

/** What the donor puts over the cover. */
function templateParts({ donor, classification, logo }: TemplateView): Element[] {
  return [
    h('div', { className: ['report-donor'] }, [
      ...(logo
        ? [
            h('img', {
              src: `data:${logo.mediaType};base64,${logo.base64}`,
              alt: withoutOrders(logo.alt),
              width: logo.width,
              height: logo.height,
            }),
          ]
        : []),
      directed('p', '', donor),
    ]),
    ...(classification === '' ? [] : [directed('p', 'report-classification', classification)]),
  ];
}

/** Where a section stands within the page. */
function anchorOf({ number }: Section): string {
  return `section-${number}`;
}

function sectionPart(section: Section, model: ReportModel): Element {
  const anchor = anchorOf(section);
  return h('section', { id: anchor, className: ['report-section', `report-section-${section.id}`] }, [
    h('h2', [h('span', { className: ['report-number'] }, section.number), ' ', directed('span', '', section.title)]),
    ...section.blocks.flatMap((block) => blockParts(block, { level: 3, labels: model.labels })),
  ]);
}

function contentsPart(section: Section): Element {
  const within = headings(section.blocks);
  return h('li', [
    link(anchorOf(section), [
      h('span', { className: ['report-number'] }, section.number),
      ' ',
      h('span', withoutOrders(section.title)),
    ]),
    ...(within.length > 0
      ? [
          h(
            'ul',
            within.map(({ id, heading }) => h('li', link(id, [withoutOrders(heading)]))),
          ),
        ]
      : []),
  ]);
}

function link(anchor: string, words: (ElementContent | string)[]): Element {
  return h('a', { href: `#${encodeURIComponent(anchor)}`, dir: 'auto' }, words);
}
