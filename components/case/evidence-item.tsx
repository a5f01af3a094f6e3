import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusTag } from '@/components/ui/status-tag';
import { SummaryList } from '@/components/ui/summary-list';
import type { Evidence } from '@/lib/cases/evidence';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

/** One item of evidence: what it is, who stands behind it, the words that matter, and the way to its file. */
export async function EvidenceItem({
  number,
  item,
  about,
  children,
}: {
  number: string;
  item: Evidence;
  /** What it bears on, in words; left out where the page says so. */
  about?: ReactNode;
  children?: ReactNode;
}) {
  const [t, language] = await Promise.all([getTranslations('evidence'), getLocale()]);
  const { withdrawn, file } = item;
  const day = (date: string) => formatDate(date, language);
  const rows = [
    ...(about ? [{ key: t('form.finding'), value: about }] : []),
    {
      key: t('form.source'),
      value: (
        <span dir="auto">{item.on ? t('sourceLine', { source: item.source, date: day(item.on) }) : item.source}</span>
      ),
    },
    { key: t('reliabilityLabel'), value: t(`reliability.${item.reliability}`) },
    ...(item.quote ? [{ key: t('form.quote'), value: <Quote {...item} /> }] : []),
    ...(item.link ? [{ key: t('link'), value: <Outside href={item.link} /> }] : []),
    ...(file
      ? [
          {
            key: t('file'),
            value: <File number={number} item={item.number} file={file} title={item.title} />,
          },
        ]
      : []),
  ];
  return (
    <li id={`item-${item.number}`} className="mt-8 scroll-mt-6">
      <h3 className={`mb-2 font-semibold ${withdrawn ? 'text-muted' : ''}`}>
        <span className="eyebrow me-3">{t('item', { number: item.number })}</span>
        <span dir="auto">{item.title}</span>
        {withdrawn ? (
          <span className="ms-3">
            <StatusTag tone="waiting">{t('withdrawn')}</StatusTag>
          </span>
        ) : null}
      </h3>
      <SummaryList rows={rows} />
      {withdrawn ? (
        <p dir="auto" className="mt-2 max-w-prose">
          {t('withdrawnBy', { name: withdrawn.by.name, date: day(withdrawn.at), reasons: withdrawn.reasons })}
        </p>
      ) : null}
      <p className="mt-2 text-muted text-small">
        {t('addedBy', { name: item.by.name, date: day(item.at), version: item.version })}
      </p>
      {children}
    </li>
  );
}

function Quote({ quote, position }: Evidence) {
  return (
    <>
      <blockquote
        dir="auto"
        className="whitespace-pre-wrap border-edge border-s-2 ps-4 font-serif [overflow-wrap:anywhere]"
      >
        {quote}
      </blockquote>
      {position ? (
        <p dir="auto" className="mt-1 text-muted text-small">
          {position}
        </p>
      ) : null}
    </>
  );
}

/** An address somebody typed: followed without telling it where from, and never as part of this site. */
function Outside({ href }: { href: string }) {
  return (
    <a
      href={href}
      rel="noopener noreferrer nofollow external"
      referrerPolicy="no-referrer"
      className="[overflow-wrap:anywhere]"
    >
      {href}
    </a>
  );
}

async function File({
  number,
  item,
  file,
  title,
}: {
  number: string;
  item: number;
  file: NonNullable<Evidence['file']>;
  title: string;
}) {
  const t = await getTranslations('evidence');
  return (
    <>
      {file.mediaType.startsWith('image/') ? (
        // biome-ignore lint/performance/noImgElement: evidence is shown as it came, through its own guarded address
        <img
          src={paths.evidencePicture(number, item)}
          alt={title}
          loading="lazy"
          className="mb-3 max-h-64 max-w-full border border-hairline object-contain"
        />
      ) : null}
      <p dir="auto" className="[overflow-wrap:anywhere]">
        {t('fileLine', { name: file.name, size: sizeOf(file.bytes, t) })}
      </p>
      <p className="mt-1 print:hidden">
        <a href={paths.evidenceFile(number, item)}>
          {t('taken')}
          <span className="sr-only"> ({title})</span>
        </a>
      </p>
      <p className="mt-1 text-muted text-small">
        SHA-256 <code className="break-all">{file.sha256}</code>
      </p>
    </>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'evidence'>>>;

function sizeOf(bytes: number, t: Words): string {
  const rounded = (value: number) => Number(value.toPrecision(2));
  if (bytes < 1_000) return t('size.bytes', { count: bytes });
  if (bytes < 1_000_000) return t('size.kilobytes', { count: rounded(bytes / 1_000) });
  return t('size.megabytes', { count: rounded(bytes / 1_000_000) });
}
