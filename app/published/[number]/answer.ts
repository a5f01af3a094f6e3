import { getLocale } from 'next-intl/server';
import { getPublished, type PublishedNow } from '@/lib/data/published';
import { drawPublicNotice, type PublicNotice } from '@/lib/reports/public-page';
import { absentNotice, publicFrame, withdrawnNotice } from './frame';

export type PublishedParams = { params: Promise<{ number: string }> };

/** A form of what is public. */
export type PublishedForm = {
  form: 'html' | 'pdf' | 'json';
  type: string;
  draw: (published: PublishedNow) => BodyInit | Promise<BodyInit>;
};

/** How long others may keep a copy, in seconds: short, so that what is withdrawn is gone soon. */
const KEPT = 300;

/** What is public of a case, for anybody; 304 for whoever holds it, 410 for what was withdrawn, 404 where nothing was. */
export async function published(request: Request, { params }: PublishedParams, { form, type, draw }: PublishedForm) {
  const found = await getPublished((await params).number);
  const reader = await getLocale();
  if (!found) return notice(404, await absentNotice(reader), reader);
  if (found.withdrawn) return notice(410, await withdrawnNotice(found, reader), reader);
  const etag = `W/"${found.hash}-${found.version}-${form}"`;
  const headers = {
    'Cache-Control': `public, max-age=${KEPT}`,
    ETag: etag,
    ...(found.indexable ? {} : { 'X-Robots-Tag': 'noindex' }),
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const body = await draw(found);
  return new Response(body, { headers: { ...headers, 'Content-Type': type, 'Content-Language': found.language } });
}

/** A page of its own in the language of whoever reads it; nobody keeps it. */
async function notice(status: number, words: PublicNotice, language: Awaited<ReturnType<typeof getLocale>>) {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
  return new Response(drawPublicNotice(words, await publicFrame(language)), { status, headers });
}
