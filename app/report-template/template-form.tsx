'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '@/components/describe/use-problem-words';
import { usePostedForm } from '@/components/forms/use-posted-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { paths } from '@/lib/paths';
import type { ReportModel } from '@/lib/reports/model';
import {
  applyTemplate,
  everySection,
  MOST_LOGO_BYTES,
  type Template,
  templateTextSchema,
} from '@/lib/reports/template';
import type { ReportMessages } from '@/lib/reports/words';
import { saveTemplateAction } from './actions';
import { SectionList } from './section-list';
import { TemplatePreview } from './template-preview';
import { useChosenLogo } from './use-chosen-logo';

type TemplateFormProps = {
  /** The number of the newest template; `saved` is what it says. */
  base: number;
  saved: Template | null;
  /** On which the template is tried. */
  example: ReportModel;
  report: Pick<ReportMessages, 'template'>;
};

/** What a donor lays down for every report, with what it makes of a cover beside it as one types. */
export function TemplateForm({ base, saved, example, report }: TemplateFormProps) {
  const t = useTranslations('reportTemplate');
  const problemWords = useProblemWords();
  const { sections: _list, ...texts } = saved?.content ?? {
    donor: '',
    classification: '',
    coverText: '',
    logoAlt: '',
    sections: [],
  };
  const labels = {
    donor: t('donor'),
    classification: t('classification'),
    coverText: t('coverText'),
    logoAlt: t('logoAlt'),
    logo: t('logo'),
  };
  const { form, field, summary, typed, posted, busy } = usePostedForm(
    templateTextSchema,
    saveTemplateAction,
    labels,
    texts,
  );
  const entered = posted.entered.sections;
  const [sections, setSections] = useState(() =>
    everySection(entered ? JSON.parse(entered) : (saved?.content.sections ?? [])),
  );
  const [chosen, choose] = useChosenLogo();
  const [isLarge, setLarge] = useState(false);
  const [isRemoved, setRemoved] = useState(false);
  const words = typed.watch();
  const logo = chosen ?? (isRemoved ? null : (saved?.logo ?? null));
  const shown = applyTemplate(example, { number: 0, content: { ...words, sections }, logo }, { report });
  const titles = Object.fromEntries(example.sections.map(({ id, number, title }) => [id, `${number} ${title}`]));
  const logoProblem = isLarge
    ? 'logoLarge'
    : posted.result && !posted.result.ok
      ? posted.result.fields.logo
      : undefined;

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (isLarge) {
      event.preventDefault();
      document.getElementById('logo')?.focus();
      return;
    }
    const { nativeEvent } = event;
    const isPreview = nativeEvent instanceof SubmitEvent && nativeEvent.submitter?.hasAttribute('formtarget');
    // The browser itself posts a preview into a page of its own, so that nothing here is lost.
    if (isPreview && templateTextSchema.safeParse(typed.getValues()).success) return;
    form.onSubmit(event);
  }

  return (
    <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <form {...form} onSubmit={onSubmit} className="space-y-7">
        {summary ? <ErrorSummary {...summary} /> : null}
        <input type="hidden" name="base" value={base} />
        <TextField {...field('donor')} label={labels.donor} dir="auto" />
        <TextField
          {...field('classification')}
          label={labels.classification}
          hint={t('classificationHint')}
          dir="auto"
        />
        <TextArea {...field('coverText')} label={labels.coverText} hint={t('coverTextHint')} />
        <TextField
          name="logo"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            const tooLarge = file !== undefined && file.size > MOST_LOGO_BYTES;
            setLarge(tooLarge);
            choose(tooLarge ? undefined : file);
          }}
          error={logoProblem ? problemWords(logoProblem) : undefined}
          label={labels.logo}
          hint={t('logoHint')}
          type="file"
          accept="image/png,image/jpeg"
        />
        {saved?.logo ? (
          <label className="flex cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="removeLogo"
              checked={isRemoved}
              onChange={({ target }) => setRemoved(target.checked)}
              className="size-6 accent-accent"
            />
            {t('removeLogo')}
          </label>
        ) : null}
        <TextField {...field('logoAlt')} label={labels.logoAlt} hint={t('logoAltHint')} dir="auto" />
        <SectionList sections={sections} titles={titles} change={setSections} />
        <p className="flex flex-wrap gap-4">
          <Button type="submit" aria-disabled={busy}>
            {t(busy ? 'saving' : 'save')}
          </Button>
          <Button
            type="submit"
            variant="secondary"
            formAction={paths.reportTemplatePreview}
            formMethod="post"
            formEncType="multipart/form-data"
            formTarget="_blank"
          >
            {t('pdf')}
          </Button>
        </p>
        <p className="max-w-prose text-muted text-small">{t('pdfHint')}</p>
      </form>
      <TemplatePreview model={shown} />
    </div>
  );
}
