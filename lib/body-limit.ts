const MEGABYTE = 1024 * 1024;

/** Where files are brought: evidence of a case, an edition of country facts, a logo. */
const FILES = /^\/(?:cases\/[^/]+\/evidence|countries\/editions\/new|report-template(?:\/preview)?)\/?$/;

/** Where the bundle of a case is brought (lib/cases/imported.ts). */
const BUNDLES = /^\/cases\/import\/?$/;

/** How many bytes a request may bring to this path at most. Next itself knows one bound only, that for files. */
export function bodyLimit(pathname: string): number {
  return (BUNDLES.test(pathname) ? 51 : FILES.test(pathname) ? 21 : 2) * MEGABYTE;
}

/**
 * The status that refuses a body by what its headers say of it, or null: 413 for one that is too large, 411 for one that
 * does not say how large it is. Browsers always say.
 */
export function refusedBody(pathname: string, headers: Headers): 411 | 413 | null {
  if (headers.has('transfer-encoding')) return 411;
  return Number(headers.get('content-length') ?? 0) > bodyLimit(pathname) ? 413 : null;
}

/** Said where a body is refused unread, which is before anybody's language is known. */
export const REFUSED_BODY = [
  'This is more than this page takes. Nothing was kept; go back and choose something smaller.',
  'C’est plus que cette page n’accepte. Rien n’a été conservé ; revenez en arrière et choisissez moins.',
  'Es más de lo que admite esta página. No se guardó nada; vuelva atrás y elija algo menor.',
  '',
].join('\n');
