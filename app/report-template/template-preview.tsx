import { useTranslations } from 'next-intl';
import type { ReportModel } from '@/lib/reports/model';

/** The cover and the contents of a report, small: what a template changes of it. */
export function TemplatePreview({ model }: { model: ReportModel }) {
  const t = useTranslations('reportTemplate');
  const { cover, template, sections, labels } = model;
  return (
    <section aria-labelledby="preview" className="lg:sticky lg:top-6">
      <h2 id="preview" className="font-serif text-h2">
        {t('preview')}
      </h2>
      <p className="mt-1 text-muted text-small">{t('previewHint')}</p>
      <div lang={model.language} className="wrap-anywhere mt-4 border border-edge bg-field p-6">
        {template?.classification ? (
          <p dir="auto" className="mb-4 text-center font-semibold text-small">
            {template.classification}
          </p>
        ) : null}
        {template?.logo ? (
          // biome-ignore lint/performance/noImgElement: a picture that nobody has saved yet
          <img
            src={`data:${template.logo.mediaType};base64,${template.logo.base64}`}
            alt={template.logo.alt}
            className="mb-3 max-h-16 max-w-full"
          />
        ) : null}
        <p dir="auto" className="font-semibold">
          {template?.donor}
        </p>
        <p className="eyebrow mt-5">{cover.eyebrow}</p>
        <p className="mt-2 font-serif text-h3 font-semibold">{cover.title}</p>
        <p className="mt-4 font-semibold text-small">{cover.noticeTitle}</p>
        <p className="whitespace-pre-line text-small">{cover.notice}</p>
        {template?.coverText ? (
          <p dir="auto" className="mt-4 whitespace-pre-line text-small">
            {template.coverText}
          </p>
        ) : null}
        <p className="mt-5 font-semibold text-small">{labels.contents}</p>
        <ol className="mt-1 text-small">
          {sections.map(({ id, number, title }) => (
            <li key={id} className="grid grid-cols-[2rem_1fr]">
              <span>{number}</span>
              <span>{title}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
