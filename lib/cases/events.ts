import type { InheritedFlag } from '@/lib/cases/case-file';
import type { DecidingRole, DecisionKind } from '@/lib/cases/decision-table';
import type { LetterForm, LetterTo } from '@/lib/cases/letter';
import type { QuickLog } from '@/lib/cases/quick-log';
import type { Snapshot } from '@/lib/cases/snapshot';
import type { CheckOutcome } from '@/lib/cases/staleness';
import type { PinnedLevels, WorkKind } from '@/lib/cases/work';
import type { DecisionLevel } from '@/lib/rules/types';

/** Kinds of event, each with a sentence under `events.<kind>` of the messages that show a history. */
export const EVENT_KINDS = [
  'case-opened',
  'description-submitted',
  'rescreening-adopted',
  'review-passed-on',
  'review-sent-back',
  'decision-recorded',
  'condition-checked',
  'mitigation-started',
  'work-recorded',
  'help-logged',
  'comment-added',
  'thread-settled',
  'letter-sent',
  'letter-answered',
  'letter-taken',
  'publication-proposed',
  'publication-approved',
  'publication-returned',
  'publication-withdrawn',
  'evidence-added',
  'evidence-withdrawn',
  'evidence-taken',
  'error-report-closed',
  'version-begun',
  'case-followed',
  'case-read',
  'report-exported',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a sealed record can be taken home as: the report in its forms, the record, and what other programs read. */
export type ExportForm =
  | 'pdf'
  | 'pdf-a'
  | 'html'
  | 'docx'
  | 'csv'
  | 'report-json'
  | 'json'
  | 'oscal'
  | 'prov'
  | 'annotations';

/** What an act adds to the history. `data` is hashed and kept for ever: add to it, never change what a key means. */
export type CaseEvent =
  | { kind: 'case-opened'; data: { title: string; example: string | null; follows?: string; flags?: InheritedFlag[] } }
  | { kind: 'version-begun'; data: { version: number; reason: string } }
  | { kind: 'case-followed'; data: { by: string } }
  | { kind: 'error-report-closed'; data: { decision: number; resultHash: string } }
  | {
      kind: 'description-submitted';
      data: {
        version: number;
        contentHash: string;
        screening: { date: string; resultHash: string; rulebookHash: string; factsHash: string };
        requiredLevel: DecisionLevel;
      };
    }
  | {
      kind: 'rescreening-adopted';
      data: {
        version: number;
        contentHash: string;
        screening: { date: string; resultHash: string; rulebookHash: string; factsHash: string };
        replaced: { rulebookHash: string; factsHash: string };
        requiredLevel: DecisionLevel;
      };
    }
  | {
      kind: 'review-passed-on';
      data: { review: string; version: number; note: string; responsesHash: string; requiredLevel: DecisionLevel };
    }
  | {
      kind: 'review-sent-back';
      data: { review: string; version: number; note: string; responsesHash: string };
    }
  | {
      kind: 'decision-recorded';
      data: {
        decision: number;
        kind: DecisionKind;
        scope: string[];
        level: DecidingRole;
        reasonsHash: string;
        otherReasonsHash: string;
        detailsHash: string;
        conditions: number;
        reviewOn: string | null;
        /** SHA-256 of `snapshot` in canonical form. */
        snapshotHash: string;
        snapshot: Snapshot;
      };
    }
  | {
      kind: 'condition-checked';
      data: { decision: number; condition: number; outcome: CheckOutcome; reasonsHash: string };
    }
  | { kind: 'mitigation-started'; data: { version: number; levels: PinnedLevels['levels'] } }
  | {
      kind: 'work-recorded';
      /** `requiredLevel` where this work raised it. */
      data: {
        finding: string;
        number: number;
        revision: number;
        kind: WorkKind;
        contentHash: string;
        requiredLevel?: DecisionLevel;
      };
    }
  | {
      kind: 'evidence-added';
      data: { evidence: number; finding: string | null; wordsHash: string; fileHash: string | null };
    }
  | {
      kind: 'comment-added';
      data: { comment: number; finding: string | null; replyTo: number | null; textHash: string; mentions: string[] };
    }
  | { kind: 'help-logged'; data: { timing: QuickLog['timing']; on: string; covered: boolean; logHash: string } }
  | { kind: 'thread-settled'; data: { comment: number } }
  | {
      kind: 'letter-sent';
      data: {
        letter: number;
        decision: number;
        to: LetterTo;
        sentOn: string;
        replaces: number | null;
        wordsHash: string;
      };
    }
  | { kind: 'letter-answered'; data: { letter: number; answer: number; receivedOn: string; wordsHash: string } }
  /** Somebody took a letter home as it was sent. `recordHash`: of the record that holds it. */
  | { kind: 'letter-taken'; data: { letter: number; form: LetterForm; recordHash: string } }
  | {
      kind: 'publication-proposed';
      data: { publication: number; language: string; indexable: boolean; recordHash: string; contentHash: string };
    }
  | { kind: 'publication-approved'; data: { publication: number; contentHash: string } }
  | {
      kind: 'publication-returned' | 'publication-withdrawn';
      data: { publication: number; contentHash: string; reasonHash: string };
    }
  | { kind: 'evidence-withdrawn'; data: { evidence: number; reasonsHash: string } }
  /** Stands for everything that one person read of the case within a quarter of an hour. */
  | { kind: 'case-read'; data: Record<string, never> }
  /** Somebody took the file of an item home. */
  | { kind: 'evidence-taken'; data: { evidence: number; fileHash: string } }
  | {
      kind: 'report-exported';
      data: { form: ExportForm | 'changes' | 'bundle'; recordHash: string | null };
    };
