import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { textRuns } from '@/lib/guideline/note-marks';
import { notesOf } from '@/lib/guideline/section';
import type { Passage } from '@/lib/guideline/types';
import { paths } from '@/lib/paths';
import { Disclosure } from './disclosure';

/** The short number that stands in the margin: A-iv, R-i, C3. */
export function shortNumber(passageId: string): string {
  return passageId.replace(/^IV\.3-/, '');
}

type ClauseTextProps = {
  clause: Passage;
  /** Exact words of the text that count here; underlined. */
  emphasis?: string | undefined;
  /** Open notes on the page of the guideline itself, folded beside findings. */
  notes?: 'folded' | 'none';
};

/** A clause or commentary paragraph in the original English, its number in the margin, its notes underneath. */
export function ClauseText({ clause, emphasis, notes = 'folded' }: ClauseTextProps) {
  const t = useTranslations('shell');
  const cited = notesOf(clause);
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2">
      <Link
        href={paths.guideline(clause.id)}
        aria-label={t('ui.clauseLink', { id: clause.id })}
        className="h-fit min-h-6 pt-[0.3em] text-small font-semibold tabular-nums"
      >
        {shortNumber(clause.id)}
      </Link>
      <div className="min-w-0">
        <blockquote lang="en" className="max-w-prose font-serif text-norm">
          {clause.kind === 'clause' ? <p className="mb-1 text-base text-muted">{clause.leadIn}</p> : null}
          <p>
            {textRuns(clause).map(({ text, note }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a printed text never change
              <span key={index}>
                <Emphasised text={text} words={emphasis} />
                {note ? <NoteNumber note={note} /> : null}
              </span>
            ))}
          </p>
        </blockquote>
        {notes === 'folded' && cited.length > 0 ? (
          <div className="mt-3 text-small">
            <Disclosure summary={t('ui.notes', { count: cited.length })}>
              <ol lang="en" className="space-y-2 font-serif">
                {cited.map(({ id, number, text }) => (
                  <li key={id} className="wrap-anywhere">
                    <span className="me-2 font-sans font-semibold tabular-nums">{number}</span>
                    {text}
                  </li>
                ))}
              </ol>
            </Disclosure>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function Emphasised({ text, words }: { text: string; words: string | undefined }) {
  const at = words ? text.indexOf(words) : -1;
  if (!words || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <em className="underline decoration-accent decoration-2 underline-offset-[0.22em] not-italic">{words}</em>
      {text.slice(at + words.length)}
    </>
  );
}

function NoteNumber({ note }: { note: string }) {
  const t = useTranslations('shell');
  const number = note.slice(1);
  return (
    <sup className="text-[0.62em] leading-none">
      <Link href={paths.guideline(note)} aria-label={t('ui.note', { number })} className="px-0.5 py-1 font-sans">
        {number}
      </Link>
    </sup>
  );
}
