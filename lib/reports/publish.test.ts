import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { type Choice, type Choices, PUBLISH_WAYS, WITHHOLD_REASONS } from '@/lib/cases/publication';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { hashOf } from '@/lib/ledger/hash';
import { wordsOfBlocks } from './every-word';
import { drawHtml } from './html-file';
import { languagePack } from './language-packs';
import type { Block, ReportModel } from './model';
import { drawPdf } from './pdf';
import { readPdf } from './pdf-text';
import { publishedReport, reportToPublish } from './publish';
import { firstChoice, isChosen, isPart, publicationParts } from './publish-parts';
import { sampleNames, sampleRecord } from './sample-records';
import { sampleTemplate } from './sample-template';
import { sealedExample } from './sealed-example';
import type { Template } from './template';

const TITLE = 'Help at a border';
const pack = languagePack('en');
const squeezed = (text: string) => text.replace(/\s+/g, '');

const publish = (
  record: CaseRecord,
  choices: Choices,
  names: Record<string, string> = sampleNames,
  template: Template | null = null,
) => publishedReport({ record, hash: hashOf(record), pack, names, title: TITLE, choices, template });

const whole = (record: CaseRecord) => reportToPublish({ record, hash: hashOf(record), pack });

const ids = (model: ReportModel) =>
  publicationParts(model).flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);

const PUBLISH: Choice = { way: 'publish', reason: '', words: '', summary: '' };
const WITHHOLD: Choice = { way: 'withhold', reason: 'source', words: '', summary: '' };

const choose = (record: CaseRecord, changes: Choices = {}): Choices => ({
  ...Object.fromEntries(ids(whole(record)).map((id) => [id, PUBLISH])),
  ...changes,
});

/** The blocks that these choices keep, as the whole report has them. */
function keptBlocks(model: ReportModel, choices: Choices): Block[] {
  return model.sections.filter(isChosen).flatMap(({ id, blocks }) => {
    if (choices[id]?.way !== 'publish') return blocks;
    return blocks.filter(isPart).filter((block) => choices[block.id]?.way !== 'publish');
  });
}

/** A record with everything that was typed into it, apart from what its components, donor and implementer are called. */
function typedRecord(size: Parameters<typeof sampleRecord>[0], stem: string) {
  const typed = new Set<string>();
  const names = new Set<string>();
  const record = sampleRecord({
    ...size,
    typed: (about) => {
      const text = `${stem} ${about}`;
      if (/^(component \d+|the donor|the implementer)$/.test(about)) names.add(text);
      else if (!/title$/.test(about)) typed.add(text);
      return text;
    },
  });
  return { record, typed: [...typed], names: [...names] };
}

const sizes = fc.record({
  components: fc.integer({ min: 1, max: 4 }),
  findings: fc.nat(8),
  decisions: fc.nat(3),
  conditions: fc.nat(2),
  reviewed: fc.boolean(),
});
const stems = fc.constantFrom('Words about', 'كلمات', '文', 'Слова о том, что сказал человек за столом:');

describe('whatever is chosen', () => {
  const made = fc.record({ size: sizes, stem: stems, seed: fc.array(fc.nat(99), { minLength: 120, maxLength: 120 }) });

  function chosen(record: CaseRecord, seed: readonly number[]): Choices {
    const choice = (number: number): Choice => ({
      way: number > 60 ? (PUBLISH_WAYS[(number % 2) + 1] ?? 'withhold') : 'publish',
      reason: number > 60 ? (WITHHOLD_REASONS[number % 8] ?? 'other') : '',
      words: 'A court has ordered it',
      summary: 'What may be told of it.',
    });
    return Object.fromEntries(ids(whole(record)).map((id, index) => [id, choice(seed[index % seed.length] ?? 0)]));
  }

  it('what was typed into a withheld part stands nowhere, and what stands only in published parts is all there', () => {
    fc.assert(
      fc.property(made, ({ size, stem, seed }) => {
        const { record, typed, names } = typedRecord(size, stem);
        const choices = chosen(record, seed);
        const report = whole(record);
        const hidden = keptBlocks(report, choices);
        const said = wordsOfBlocks(hidden);
        const secret = [...typed, ...(choices.project?.way === 'publish' ? [] : names)];
        const withheld = secret.filter((text) => said.some((each) => each.includes(text)));
        const model = publish(record, choices);
        const text = JSON.stringify(model);
        // Answer 1 is part of answer 10.
        const stands = (words: string) => new RegExp(`${escaped(words)}(?!\\d)`).test(text);
        expect(withheld.filter((words) => stands(words))).toEqual([]);
        const shown = wordsOfBlocks(
          report.sections.flatMap(({ blocks }) => blocks).filter((block) => !hidden.includes(block)),
        );
        const open = typed.filter((words) => shown.includes(words) && !said.some((each) => each.includes(words)));
        expect(open.filter((words) => !stands(words))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('neither stands in the PDF, its bytes or what it says of itself; every page says that parts are withheld', async () => {
    await fc.assert(
      fc.asyncProperty(made, async ({ size, seed }) => {
        const { record, typed } = typedRecord(size, 'Zqx words about');
        const choices = { ...chosen(record, seed), evidence: WITHHOLD };
        const said = wordsOfBlocks(keptBlocks(whole(record), choices));
        const withheld = typed.filter((text) => said.some((each) => each.includes(text)));
        const bytes = drawPdf(publish(record, choices));
        const { text, pages, title } = await readPdf(bytes);
        const everything = [squeezed(text), squeezed(`${title}`), squeezed(bytes.toString('latin1'))].join('\n');
        const stands = (words: string) => new RegExp(`${escaped(squeezed(words))}(?!\\d)`).test(everything);
        expect(withheld.filter(stands)).toEqual([]);
        for (const name of Object.values(sampleNames)) expect(everything).not.toContain(squeezed(name));
        for (const page of pages) expect(page).toContain(squeezed('Not published word for word'));
      }),
      { numRuns: 5 },
    );
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sectionOf = (model: ReportModel, id: string) =>
  JSON.stringify(model.sections.find((section) => section.id === id));

describe('a public version', () => {
  const record = sampleRecord({ decisions: 2 });

  it('tells nobody’s name, not even where somebody typed it', () => {
    const named = sampleRecord({ typed: (about) => `Ada Okafor on ${about}` });
    const text = JSON.stringify(publish(named, choose(named)));
    for (const words of [...Object.values(sampleNames), '"u1"', '"u2"', '"u3"']) expect(text).not.toContain(words);
    expect(text).toContain('Minister or board 1');
  });

  it('withholds what is not chosen on', () => {
    const model = publish(record, {});
    expect(sectionOf(model, 'answers')).toContain('Nobody chose to publish it');
    expect(JSON.stringify(model)).not.toContain('The words of');
  });

  it('gives one line with the reason in place of a part, the summary where there is one, and lists both', () => {
    const model = publish(
      record,
      choose(record, {
        findings: { ...WITHHOLD, way: 'summarise', reason: 'safety', summary: 'Six flags, one of them a bar.' },
        'decision-2': { ...WITHHOLD, reason: 'other', words: 'A court has ordered it' },
      }),
    );
    expect(model.sections.find(({ id }) => id === 'findings')?.blocks).toEqual([
      { kind: 'strong', text: expect.stringContaining('Safety of persons') },
      { kind: 'text', text: 'Six flags, one of them a bar.' },
    ]);
    expect(sectionOf(model, 'publication')).toContain(
      '["6 Findings","Whole section","Summarised","Safety of persons"]',
    );
    expect(sectionOf(model, 'publication')).toContain('"Part 2","Withheld","A court has ordered it"]');
    expect(model.footer.watermark).toContain('2');
  });

  it('takes the project’s names away with the project, and nowhere else', () => {
    const shown = publish(record, choose(record, { findings: WITHHOLD, answers: WITHHOLD }));
    expect(shown.author).toBe('The words of the donor.');
    expect(sectionOf(shown, 'decision')).toContain('The words of component 1.');
    const hidden = publish(record, choose(record, { project: WITHHOLD }));
    expect(hidden.author).not.toContain('The words');
    expect(sectionOf(hidden, 'decision')).toContain('Component 1');
    for (const words of ['component 1.', 'the donor', 'the implementer'])
      expect(JSON.stringify(hidden)).not.toContain(`The words of ${words}`);
  });

  it('leaves a decision whole where a withheld letter quotes it', () => {
    const reasons = 'The units make arrests that lead to capital charges, and no assurance has been given.';
    const quoted = sampleRecord({
      typed: (about) => {
        if (about === 'the reasons of decision 1') return reasons;
        return about === 'the text of letter 1' ? `Excellency,\n\n${reasons}\n\nYours sincerely` : `Of ${about}`;
      },
    });
    const model = publish(quoted, choose(quoted, { 'letter-1': WITHHOLD }));
    expect(sectionOf(model, 'freezes')).toContain(reasons);
    expect(JSON.stringify(model)).not.toContain('Excellency');
  });

  it('tells of a withheld finding neither its title nor what was said of it, and keeps the clause', () => {
    const model = whole(record);
    const finding = model.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'finding');
    if (finding?.kind !== 'finding') throw new Error('The sample has findings');
    const text = JSON.stringify(publish(record, choose(record, { [finding.id]: WITHHOLD })));
    expect(text).not.toContain(finding.finding.title);
    expect(text).toContain('Exercise due diligence');
  });

  it('lets no sentence of a withheld description stand in a finding that quotes it', () => {
    const example = sealedExample(iranBorder);
    const quotes = whole(example).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'finding'
          ? block.finding.words.flatMap(({ items }) =>
              items.flatMap((item) => (item.kind === 'quote' ? item.runs : [])),
            )
          : [],
      ),
    );
    const model = publish(example, choose(example, { project: WITHHOLD }));
    expect(quotes.length).toBeGreaterThan(3);
    const text = JSON.stringify(model);
    const sentences = quotes.map((run) => run.text.trim()).filter((words) => words.length > 30);
    expect(sentences.filter((words) => text.includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
    expect(text).toContain('Exercise due diligence');
  });

  it('is by default without letters, comments, other reasons, evidence and the chain of acts', () => {
    const choices = Object.fromEntries(ids(whole(record)).map((id) => [id, firstChoice(id)]));
    const text = JSON.stringify(publish(record, choices));
    for (const words of ['letter 1', 'question 1', 'reasons of another kind', 'evidence 1'])
      expect(text).not.toContain(`of ${words}`);
    expect(text).not.toContain(record.events[0]?.hash);
    expect(text).toContain('The words of the reasons of decision 1.');
    expect(text).toContain('The words of the basis of answer 1.');
  });
});

describe('a public version in the template of the donor', () => {
  const record = sealedExample(iranBorder);
  const inTemplate = (choices: Choices, content: Partial<Template['content']> = {}) =>
    publish(record, choices, sampleNames, sampleTemplate(content));

  it('has its name, logo and order, in the page as in the PDF, and no word that is for the house', async () => {
    const model = inTemplate(choose(record));
    expect(model.sections.map(({ id }) => id).slice(0, 3)).toEqual(['decision', 'answers', 'project']);
    const page = drawHtml(model);
    const { text, alternatives } = await readPdf(drawPdf(model));
    for (const drawn of [squeezed(page), text]) {
      expect(drawn).toContain('MinistryoftheNorth');
      expect(drawn).toContain('No.7ofMinistryoftheNorth');
      expect(drawn).not.toContain('OFFICIAL');
      expect(drawn).not.toContain('Returnittotheregistry');
    }
    expect(page).toContain('alt="Three pines on a hill"');
    expect(alternatives).toContain('Three pines on a hill');
  });

  it('leaves no section out: people choose what is withheld, and say why', () => {
    const model = inTemplate(choose(record));
    expect(model.sections.map(({ id }) => id).toSorted()).toEqual(
      whole(record)
        .sections.map(({ id }) => id)
        .toSorted(),
    );
    expect(model.cover.notice).toBe(publish(record, choose(record)).cover.notice);
  });

  it('goes without it where the name of the donor is withheld', () => {
    const { donor } = record.project;
    expect(inTemplate(choose(record), { donor }).template?.donor).toBe(donor);
    const withheld = choose(record, { project: WITHHOLD });
    expect(inTemplate(withheld, { donor })).toEqual(publish(record, withheld));
    expect(inTemplate(withheld, { logoAlt: `Arms of ${donor}` })).toEqual(publish(record, withheld));
  });
});
