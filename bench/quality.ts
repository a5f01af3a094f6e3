import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { caseInput } from '@/lib/rules/triage/input-schema';
import { LIMB_NAMES, type LimbName, limbOf } from '@/lib/rules/triage/limbs';
import { screenCase, type TriageResult, triageCase } from '@/lib/rules/triage/triage';

const labelled = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      expected: z.record(
        z.enum(LIMB_NAMES),
        z.object({ flag: z.boolean(), confidence: z.enum(['high', 'medium', 'low']) }),
      ),
    }),
  ),
});

type Label = { flag: boolean; confidence: 'high' | 'medium' | 'low' };
type Row = {
  id: string;
  half: 'seen' | 'kept aside';
  limb: LimbName;
  label: Label;
  result: Extract<TriageResult, { limbs: unknown }>;
};
type Matrix = { truePositive: number; falsePositive: number; falseNegative: number; trueNegative: number };

/** Where the labelled cases stand: outside the project, so a copy of the project may lack them. */
const CASES = fileURLToPath(new URL('../../shared/data/cases/cases.json', import.meta.url));

/**
 * Holds the triage against the labels of real projects: confusion matrices for each limb, firm labels apart from weak
 * ones, both halves of the cases apart, and every miss with its trace. `file` and `only` narrow it while writing rules.
 */
export async function run({ file = CASES, only }: { file?: string; only?: Row['half'] } = {}): Promise<object> {
  if (!existsSync(file)) return { bench: 'quality', skipped: `no file ${file}` };
  const date = '2026-11-23';
  const raw: { cases: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
  const labels = labelled.parse(raw).cases;
  const rows = labels.flatMap(({ id, expected }, at): Row[] => {
    const half = halfOf(id);
    if (only && half !== only) return [];
    const result = triageCase(caseInput.parse(raw.cases[at]), date);
    if ('error' in result) throw new Error(`${id}: ${result.error}`);
    return LIMB_NAMES.map((limb) => ({ id, half, limb, label: expected[limb], result }));
  });
  const misses = rows.filter(({ limb, label, result }) => label.flag !== result.limbs[limb].engaged);
  const halves = (['seen', 'kept aside'] as const).map((half) => [
    half,
    tables(rows.filter((row) => row.half === half)),
  ]);
  return {
    bench: 'quality',
    cases: new Set(rows.map(({ id }) => id)).size,
    all: tables(rows),
    halves: Object.fromEntries(halves),
    misses: misses.map((row) => missOf(row, raw.cases[labels.findIndex(({ id }) => id === row.id)], date)),
  };
}

/** The halves are parted by the id alone, so that nobody chose them. */
function halfOf(id: string): Row['half'] {
  const hash = BigInt(`0x${createHash('sha256').update(id, 'utf8').digest('hex')}`);
  return hash % 2n === 0n ? 'seen' : 'kept aside';
}

function tables(rows: readonly Row[]): object {
  const table = (limb: LimbName, isFirm: boolean) =>
    measured(rows.filter((row) => row.limb === limb && (row.label.confidence !== 'low') === isFirm));
  return Object.fromEntries(LIMB_NAMES.map((limb) => [limb, { firm: table(limb, true), low: table(limb, false) }]));
}

function measured(rows: readonly Row[]): Matrix & { recall: number | null; precision: number | null } {
  const count = (flag: boolean, engaged: boolean) =>
    rows.filter(({ limb, label, result }) => label.flag === flag && result.limbs[limb].engaged === engaged).length;
  const matrix = {
    truePositive: count(true, true),
    falsePositive: count(false, true),
    falseNegative: count(true, false),
    trueNegative: count(false, false),
  };
  const ratio = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000);
  return {
    ...matrix,
    recall: ratio(matrix.truePositive, matrix.truePositive + matrix.falseNegative),
    precision: ratio(matrix.truePositive, matrix.truePositive + matrix.falsePositive),
  };
}

/** Why the limb is engaged, or which of its rules came nearest and what they lacked. */
function missOf({ id, half, limb, label, result }: Row, given: unknown, date: string): object {
  const { engaged, level, findings } = result.limbs[limb];
  const miss = { id, half, limb, expected: label.flag, confidence: label.confidence, engaged, level };
  if (engaged)
    return { ...miss, because: findings.map(({ rule, subject, evidence }) => ({ rule, subject, evidence })) };
  const read = screenCase(caseInput.parse(given), date);
  if ('error' in read) return miss;
  const open = read.screening.findings.filter((each) => limbOf(each) === limb && each.outcome === 'cannot-tell');
  const asked = open.map(({ rule, missing }) => ({ rule, missing: missing.map(({ question }) => question) }));
  return { ...miss, notFlaggedBecauseUnknown: asked };
}
