'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { isAlwaysShown, type TemplateContent } from '@/lib/reports/template';

type Sections = TemplateContent['sections'];
type SectionListProps = {
  sections: Sections;
  /** Number and title by section. */
  titles: Readonly<Record<string, string>>;
  change: (sections: Sections) => void;
};

/** Which sections a report shows, and in what order. The decision stays first; it and the proof stay shown. */
export function SectionList({ sections, titles, change }: SectionListProps) {
  const t = useTranslations('reportTemplate');
  const [moved, setMoved] = useState('');

  function move(from: number, to: number) {
    const section = sections[from];
    // Nothing goes above the decision.
    if (!section || from === 0 || to < 1 || to >= sections.length) return;
    change(sections.toSpliced(from, 1).toSpliced(to, 0, section));
    setMoved(t('moved', { section: titles[section.id] ?? section.id, place: to + 1, count: sections.length }));
  }

  return (
    <fieldset id="sections" className="min-w-0">
      <legend className="font-semibold">{t('sections')}</legend>
      <p className="max-w-prose text-muted text-small">{t('sectionsHint')}</p>
      <p role="status" className="sr-only">
        {moved}
      </p>
      <ol className="mt-3 border-hairline border-t">
        {sections.map(({ id, shown }, at) => {
          const title = titles[id] ?? id;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-hairline border-b py-1.5">
              <input type="hidden" name="order" value={id} />
              {isAlwaysShown(id) ? <input type="hidden" name="shown" value={id} /> : null}
              <label className="flex min-w-0 flex-1 basis-48 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  name="shown"
                  value={id}
                  checked={shown}
                  disabled={isAlwaysShown(id)}
                  onChange={({ target }) =>
                    change(sections.map((each) => (each.id === id ? { id, shown: target.checked } : each)))
                  }
                  className="size-6 shrink-0 cursor-pointer accent-accent"
                />
                <span>
                  {title}
                  {isAlwaysShown(id) ? <span className="ms-2 text-muted text-small">{t('always')}</span> : null}
                </span>
              </label>
              {at > 0 ? (
                <span className="flex gap-2">
                  <MoveButton words={t('up')} section={title} isEnd={at === 1} onClick={() => move(at, at - 1)} />
                  <MoveButton
                    words={t('down')}
                    section={title}
                    isEnd={at === sections.length - 1}
                    onClick={() => move(at, at + 1)}
                  />
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

type MoveButtonProps = { words: string; section: string; isEnd: boolean; onClick: () => void };

function MoveButton({ words, section, isEnd, onClick }: MoveButtonProps) {
  return (
    <Button
      variant="secondary"
      aria-disabled={isEnd}
      // A row that moves in the document takes the focus off its buttons.
      onClick={({ currentTarget }) => {
        onClick();
        requestAnimationFrame(() => currentTarget.focus());
      }}
    >
      {words}
      <span className="sr-only"> {section}</span>
    </Button>
  );
}
