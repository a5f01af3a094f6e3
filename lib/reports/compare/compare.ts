import type { Block, Cover, ReportModel } from '../model';
import type { SectionId } from '../section-ids';
import { match } from './match';
import { type Part, partsOf } from './parts';
import type { Unit } from './units';

/** One text as it stood and as it stands, whole; empty where there was or is none. They differ. */
export type ChangedText = { label: string; before: string; after: string };

/** A part of a section that differs. `blocks` are those of a part that was added or is gone as a whole. */
export type ChangedPart =
  | { state: 'changed'; heading: string; texts: readonly ChangedText[] }
  | { state: 'added' | 'gone'; heading: string; texts: readonly ChangedText[]; blocks: readonly Block[] };

/** `same` counts the passages and rows that both sides have. */
export type ComparedSection<Id = SectionId> = {
  id: Id;
  number: string;
  title: string;
  same: number;
  parts: readonly ChangedPart[];
};

export type Comparison = {
  cover: ComparedSection<'cover'>;
  /** Every section of the later report, then those that only the earlier one has. */
  sections: readonly ComparedSection[];
};

/**
 * Two reports of one case in one language, section by section: what is the same, counted; what was added, is gone or
 * changed, in full. The hash of each record is no change of its words, and is left out.
 */
export function compareReports(before: ReportModel, after: ReportModel): Comparison {
  const is = new Map(after.sections.map((section) => [section.id, section]));
  const was = new Map(before.sections.map((section) => [section.id, section]));
  const all = [...after.sections, ...before.sections.filter(({ id }) => !is.has(id))];
  return {
    cover: {
      id: 'cover',
      number: '1',
      title: after.cover.eyebrow,
      ...compareBlocks(
        { blocks: coverBlocks(before.cover), report: before },
        { blocks: coverBlocks(after.cover), report: after },
      ),
    },
    sections: all.map(({ id, number, title }) => ({
      id,
      number,
      title,
      ...compareBlocks(
        { blocks: was.get(id)?.blocks ?? [], report: before },
        { blocks: is.get(id)?.blocks ?? [], report: after },
      ),
    })),
  };
}

type Side = { blocks: readonly Block[]; report: ReportModel };

function compareBlocks(before: Side, after: Side): Pick<ComparedSection, 'same' | 'parts'> {
  const [was, is] = [before, after].map(({ blocks, report }) =>
    withoutSeal(partsOf(blocks.map(withoutNotes), report.labels), report),
  );
  let same = 0;
  const parts = match(was ?? [], is ?? []).flatMap((pair): ChangedPart[] => {
    if (!('after' in pair)) return [whole('gone', pair.before)];
    if (!('before' in pair)) return [whole('added', pair.after)];
    const texts = match(pair.before.units, pair.after.units).flatMap((units) => {
      const changed = changedTexts(units);
      if (changed.length === 0) same += 1;
      return changed;
    });
    return texts.length > 0 ? [{ state: 'changed', heading: pair.after.heading, texts }] : [];
  });
  return { same, parts };
}

function whole(state: 'added' | 'gone', { heading, blocks, units }: Part): ChangedPart {
  const texts = units.flatMap((unit) => changedTexts(state === 'gone' ? { before: unit } : { after: unit }));
  return { state, heading, blocks, texts };
}

function changedTexts(pair: { before?: Unit; after?: Unit }): ChangedText[] {
  const unit = pair.after ?? pair.before;
  if (!unit) return [];
  // The first cell of a row names it: it is not said twice of a row that stands on one side only.
  const from = pair.before && pair.after ? 0 : Math.min(1, unit.cells.length - 1);
  const width = Math.max(pair.before?.cells.length ?? 0, pair.after?.cells.length ?? 0);
  const texts = Array.from({ length: width }, (_, index) => {
    const [was, is] = [pair.before?.cells[index], pair.after?.cells[index]];
    const label = [unit.label, (is ?? was)?.label ?? ''].filter((name) => name !== '').join(' · ');
    return { label, before: was?.text ?? '', after: is?.text ?? '' };
  });
  return texts.slice(from).filter(({ before, after }) => before !== after);
}

/** The notes of the clauses of a finding stand in annex A, which is compared by itself. */
function withoutNotes(block: Block): Block {
  if (block.kind !== 'finding') return block;
  const { finding } = block;
  return { ...block, finding: { ...finding, clauses: finding.clauses.map((clause) => ({ ...clause, notes: [] })) } };
}

/** What a report says of the hash of its own record. */
function withoutSeal(parts: readonly Part[], { footer }: ReportModel): Part[] {
  const seal = /[0-9a-f]{64}/.exec(footer.hash)?.[0];
  if (!seal) return [...parts];
  const isSeal = ({ cells }: Unit) => cells.some(({ text }) => text.includes(seal));
  return parts.map((part) => ({ ...part, units: part.units.filter((unit) => !isSeal(unit)) }));
}

function coverBlocks({ title, norm, rows, notice }: Cover): Block[] {
  return [
    { kind: 'strong', text: title },
    { kind: 'lead', text: norm },
    { kind: 'rows', rows },
    { kind: 'text', text: notice },
  ];
}
