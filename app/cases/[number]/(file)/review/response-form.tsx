'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '@/components/ui/text-area';
import { RESPONSE_KINDS } from '@/lib/cases/review';
import { ResponseState } from './response-state';
import { standingOf } from './review-desk';
import { useResponse } from './use-response';

/** What the reviewer says of one finding. The note opens where a reason is owed. */
export function ResponseForm({ findingId, title }: { findingId: string; title: string }) {
  const t = useTranslations('review');
  const v = useTranslations('validation');
  const { typed, state, change, wasSaved } = useResponse(findingId);
  const owed = standingOf(typed) === 'noteMissing';
  const problem = state.kind === 'invalid' && 'note' in state.fields ? v('tooLong') : undefined;
  return (
    <form
      id={`response-${findingId}`}
      tabIndex={-1}
      onSubmit={(event) => event.preventDefault()}
      className="mt-8 border-accent border-s-4 bg-raised px-5 py-5 print:hidden"
    >
      <fieldset>
        <legend className="font-semibold">
          {t('response.legend')}
          <span className="sr-only">: {title}</span>
        </legend>
        <div className="mt-2 flex flex-wrap gap-x-8">
          {RESPONSE_KINDS.map((kind) => (
            <label key={kind} className="flex cursor-pointer items-center gap-3 py-2">
              <input
                type="radio"
                name={`response-${findingId}`}
                value={kind}
                checked={typed.response === kind}
                onChange={() => change({ ...typed, response: kind })}
                className="size-6 shrink-0 accent-accent"
              />
              {t(`response.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {typed.response === '' || (typed.response === 'agree' && typed.note === '') ? null : (
        <div className="mt-3">
          <TextArea
            name={`note-${findingId}`}
            label={typed.response === 'needs_evidence' ? t('note.needs_evidence') : t('note.label')}
            note={typed.response === 'agree' ? t('note.optional') : undefined}
            error={problem}
            value={typed.note}
            onChange={(event) => change({ ...typed, note: event.target.value })}
            rows={3}
          />
        </div>
      )}
      <ResponseState state={state} owed={owed} saved={wasSaved} touched={typed.response !== ''} />
    </form>
  );
}
