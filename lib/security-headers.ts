type Circumstances = {
  /** Fresh for each request; lets the framework's own scripts and styles run. */
  nonce: string;
  /** The development server needs eval and inline styles for its overlay. */
  development: boolean;
  /** The person's browser speaks TLS, to us or to the proxy before us. */
  tls: boolean;
};

/** What a page may load and run: our own files, our own marked scripts, nothing else and nobody else's. */
export function contentSecurityPolicy({ nonce, development, tls }: Circumstances): string {
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${styles}`,
    ...(development ? [] : ["style-src-attr 'none'"]),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(tls ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Of a file that somebody brought: a browser that opens it all the same runs nothing, loads nothing and speaks to nobody. */
export const SEALED_OFF = "sandbox; default-src 'none'";

/** Of a page that stands by itself with its own style: it runs nothing, loads nothing and speaks to nobody. */
export const WITHOUT_SCRIPTS =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The security headers of every response. */
export function securityHeaders(circumstances: Circumstances): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(circumstances),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Not no-referrer: with that, browsers send "Origin: null" and server actions refuse the form.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(circumstances.tls ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
