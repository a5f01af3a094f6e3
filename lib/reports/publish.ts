import type { Choice, Choices } from '@/lib/cases/publication';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { words as say, table } from './blocks';
import { buildReport } from './build-report';
import { type Clean, cleaner } from './clean';
import { wordsOfBlocks } from './every-word';
import { findHidden } from './hidden-in';
import type { Block, ReportModel, Section } from './model';
import { isChosen, isPart } from './publish-parts';
import { roleNames } from './roles';
import { sectionNumber } from './section-ids';
import { applyTemplate, type Template } from './template';
import { standingWords } from './typed-words';
import { type LanguagePack, type Names, type ReportWords, reportWords } from './words';

export type PublishInput = {
  record: CaseRecord;
  /** SHA-256 of the record. */
  hash: string;
  pack: LanguagePack;
  /** The real names, so that none is left in a text. */
  names: Names;
  /** Stands in place of the title of the case. */
  title: string;
  /** A part on which nobody chose is withheld. */
  choices: Choices;
  template: Template | null;
};

/** A part that is not published word for word. `part` is what it is called within its section; empty for the whole. */
type Kept = { section: Section; part: string; choice: Choice; blocks: readonly Block[] };

const NOBODY_CHOSE: Choice = { way: 'withhold', reason: '', words: '', summary: '' };

/** The report as it can be published at most: with roles for people, and without who answered which question. */
export function reportToPublish({ record, hash, pack }: Pick<PublishInput, 'record' | 'hash' | 'pack'>): ReportModel {
  return buildReport(withoutWhoAnswered(record), hash, pack, roleNames(record, pack));
}

/**
 * The public version of a report. A part that is withheld is one line that says why; one that is summarised is the
 * summary. What people typed there is taken out wherever else it is repeated, and section 23 lists all of it.
 */
export function publishedReport(input: PublishInput): ReportModel {
  const { record, pack, names, title, choices, template } = input;
  const words = reportWords(pack, {});
  const project = choices.project?.way === 'publish' ? null : sectionNumber('project');
  const shown = project === null ? record : withNumbersForComponents(record, words);
  const model = reportToPublish({ ...input, record: shown });
  const kept = model.sections.filter(isChosen).flatMap((section) => keptIn(section, choices, words));
  const standing = standingWords(record, pack);
  for (const text of clausesAsPrinted(model)) standing.add(text);
  const { find, titles } = findHidden({
    record,
    kept: kept.map(({ section, blocks }) => ({ section: section.number, blocks })),
    publishedTitles: publishedTitles(model, kept),
    standing,
    project,
    words,
  });
  for (const text of titles.keys()) standing.delete(text);
  const roles = roleNames(record, pack);
  const people = Object.entries(names).map(([id, name]) => [name, roles[id] ?? ''] as const);
  const clean = cleaner({ find, standing, people, say: (section) => words.t('publication.repeated', { section }) });
  const publicTitle = clean(title);
  const published: ReportModel = {
    ...model,
    documentTitle: words.t('documentTitle', { number: record.case.number, title: publicTitle }),
    author: clean(model.author),
    footer: { ...model.footer, watermark: watermark(kept.length, words) },
    cover: { ...clean(model.cover), title: publicTitle },
    sections: model.sections.map((section) => publicSection(section, kept, clean, words)),
  };
  return template ? inTemplate(published, template, clean, pack) : published;
}

/**
 * The name, the logo and the order of sections of the donor's template. Its classification and its words on the cover
 * speak of the report inside the house; what is left out of a public version, people choose and give reasons for. A
 * template with words that are withheld does not count.
 */
function inTemplate(published: ReportModel, template: Template, clean: Clean, pack: LanguagePack): ReportModel {
  const { donor, logoAlt, sections } = template.content;
  if (clean(donor) !== donor || clean(logoAlt) !== logoAlt) return published;
  const content = {
    donor,
    logoAlt,
    classification: '',
    coverText: '',
    sections: sections.map(({ id }) => ({ id, shown: true })),
  };
  return applyTemplate(published, { ...template, content }, pack);
}

function watermark(count: number, { t }: ReportWords): string {
  if (count === 0) return t('publication.watermarkWhole');
  return t('publication.watermark', { count, section: sectionNumber('publication') });
}

/** What is not published word for word in one section: the whole of it, or some of its findings and entries. */
function keptIn(section: Section, choices: Choices, { t }: ReportWords): Kept[] {
  const whole = choices[section.id] ?? NOBODY_CHOSE;
  if (whole.way !== 'publish') return [{ section, part: '', choice: whole, blocks: section.blocks }];
  return section.blocks.filter(isPart).flatMap((block, index) => {
    const choice = choices[block.id] ?? NOBODY_CHOSE;
    if (choice.way === 'publish') return [];
    const name = block.kind === 'finding' ? 'publication.findingNumber' : 'publication.partNumber';
    return [{ section, part: t(name, { number: index + 1 }), choice, blocks: [block] }];
  });
}

function publishedTitles({ sections }: ReportModel, kept: readonly Kept[]): Set<string> {
  const hidden = new Set(kept.flatMap(({ blocks }) => blocks));
  const findings = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'finding'));
  return new Set(findings.filter((block) => !hidden.has(block)).map(({ finding }) => finding.title));
}

function publicSection(section: Section, kept: readonly Kept[], clean: Clean, words: ReportWords): Section {
  if (section.id === 'publication') return { ...section, blocks: listOfKept(kept, clean, words) };
  if (!isChosen(section)) return section;
  const own = kept.filter((each) => each.section === section);
  const whole = own.find(({ part }) => part === '');
  if (whole) return { ...section, blocks: standIn(whole, clean, words) };
  const blocks = section.blocks.flatMap((block) => {
    const found = own.find((each) => each.blocks[0] === block);
    return found ? standIn(found, clean, words) : [clean(block)];
  });
  return { ...section, blocks };
}

/** What stands in place of a part. */
function standIn({ part, choice }: Kept, clean: Clean, words: ReportWords): Block[] {
  const way = choice.way === 'summarise' ? 'publication.summarised' : 'publication.withheld';
  const said = words.t(way, { reason: reasonInWords(choice, clean, words) });
  return [
    ...say('strong', part === '' ? said : words.pair(part, said)),
    ...say('text', choice.way === 'summarise' ? clean(choice.summary) : ''),
  ];
}

function reasonInWords({ reason, words: other }: Choice, clean: Clean, { t }: ReportWords): string {
  if (reason === '') return t('publication.notChosen');
  return reason === 'other' ? clean(other) : t(`withholdReasons.${reason}`);
}

/** Section 23: everything that is withheld or summarised, with why; and what the hash still says. */
function listOfKept(kept: readonly Kept[], clean: Clean, words: ReportWords): Block[] {
  const { t } = words;
  return [
    ...say('lead', t('publication.lead')),
    ...say('text', kept.length === 0 ? t('publication.nothingWithheld') : ''),
    ...table(
      t('publication.caption'),
      [
        [t('publication.section'), 15],
        [t('publication.part'), 9],
        [t('publication.way'), 10],
        [t('publication.reason'), 20],
      ],
      kept.map(({ section, part, choice }) => [
        `${section.number} ${section.title}`,
        part || t('publication.wholeSection'),
        t(choice.way === 'summarise' ? 'publication.ways.summarise' : 'publication.ways.withhold'),
        reasonInWords(choice, clean, words),
      ]),
    ),
    ...say('remark', kept.length === 0 ? '' : t('publication.repeatedToo')),
    ...say('remark', t('publication.hashStays')),
  ];
}

/** A clause as it is printed holds the numbers of its notes. */
function clausesAsPrinted({ sections }: ReportModel): string[] {
  return wordsOfBlocks(sections.find(({ id }) => id === 'norm')?.blocks ?? []).map((text) => text.trim());
}

/** That a question was answered, and when, is told; by whom is not. */
function withoutWhoAnswered(record: CaseRecord): CaseRecord {
  return copied(record, (part) => ('basis' in part && 'by' in part ? { ...part, by: null } : part));
}

/** Where the project is withheld, its components are told apart by number. */
function withNumbersForComponents(record: CaseRecord, { t }: ReportWords): CaseRecord {
  const called = new Map<unknown, string>(
    record.project.components.map(({ id }, index) => [id, t('publication.componentNumber', { number: index + 1 })]),
  );
  return copied(record, (part) => {
    if ('key' in part && 'words' in part) return { ...part, words: called.get(part.key) ?? part.words };
    return 'recipient' in part && 'id' in part ? { ...part, name: called.get(part.id) } : part;
  });
}

/** A copy of a record in which each object is what `change` makes of it. */
function copied(record: CaseRecord, change: (part: object) => object): CaseRecord {
  return JSON.parse(
    JSON.stringify(record, (_key, part: unknown) => (typeof part === 'object' && part !== null ? change(part) : part)),
  );
}
