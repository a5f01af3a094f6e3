import { getLocale, getTranslations } from 'next-intl/server';
import { getPublished } from '@/lib/data/published';
import { formatDateTime } from '@/lib/messages/format';
import type { ReportModel } from '@/lib/reports/model';

export type PublishedParams = { params: Promise<{ number: string }> };

/** A form of what is public: `draw` is handed the report model and the very bytes that were approved. */
export type PublishedForm = {
  form: 'html' | 'pdf' | 'json';
  type: string;
  draw: (model: ReportModel, content: string) => BodyInit;
};

/** How long others may keep a copy, in seconds: short, so that what is withdrawn is gone soon. */
const KEPT = 300;

/** What is public of a case, for anybody; 304 for whoever holds it, 410 for what was withdrawn, 404 where nothing was. */
export async function published(request: Request, { params }: PublishedParams, { form, type, draw }: PublishedForm) {
  const found = await getPublished((await params).number);
  if (!found) {
    const t = await getTranslations({ locale: await getLocale(), namespace: 'publication' });
    return inWords(404, t('public.none'));
  }
  if (found.withdrawn) {
    const { language: locale, at, role, number } = found;
    const [t, s] = await Promise.all([
      getTranslations({ locale, namespace: 'publication' }),
      getTranslations({ locale, namespace: 'shell' }),
    ]);
    return inWords(410, t('public.withdrawn', { number, role: s(`roles.${role}`), at: formatDateTime(at, locale) }));
  }
  const etag = `W/"${found.hash}-${form}"`;
  const headers = {
    'Cache-Control': `public, max-age=${KEPT}`,
    ETag: etag,
    ...(found.indexable ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  // Written by proposePublication and unchangeable since.
  const body = draw(JSON.parse(found.content) as ReportModel, found.content);
  return new Response(body, { headers: { ...headers, 'Content-Type': type, 'Content-Language': found.language } });
}

function inWords(status: number, words: string): Response {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
  return new Response(`${words}\n`, { status, headers });
}
