import { type NextRequest, NextResponse } from 'next/server';
import { REFUSED_BODY, refusedBody } from '@/lib/body-limit';
import { contentSecurityPolicy, SEALED_OFF, securityHeaders, WITHOUT_SCRIPTS } from '@/lib/security-headers';

/** Files that people brought. */
const FILES = /\/evidence\/[^/]+\/(?:file|picture)$/;

/** Reports that were drawn for the public, and what stands where there is none: pages of their own, without scripts. */
const PUBLIC_PAGES = /^\/(?:published\/[^/]+(?:\/report\.(?:pdf|json))?|cases\/[^/]+\/publication\/preview)$/;

/** Gives every response its security headers, and every page a nonce of its own; refuses a body that is too large. */
export function proxy(request: NextRequest) {
  const circumstances = {
    nonce: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18)))),
    development: process.env.NODE_ENV === 'development',
    tls: (request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol).startsWith('https'),
  };
  // Next reads the nonce from the policy on the request and marks its own scripts with it.
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', contentSecurityPolicy(circumstances));

  // A redirect to the sign-in page leads back to this address.
  headers.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const refused = refusedBody(request.nextUrl.pathname, request.headers);
  const response = refused
    ? new NextResponse(REFUSED_BODY, { status: refused, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
    : NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(securityHeaders(circumstances))) response.headers.set(name, value);
  if (FILES.test(request.nextUrl.pathname)) response.headers.set('Content-Security-Policy', SEALED_OFF);
  if (PUBLIC_PAGES.test(request.nextUrl.pathname)) response.headers.set('Content-Security-Policy', WITHOUT_SCRIPTS);
  return response;
}
