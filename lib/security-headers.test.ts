import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, SEALED_OFF, securityHeaders } from './security-headers';

const production = { nonce: 'bm9uY2U=', development: false, tls: true };

describe('the content security policy', () => {
  it('allows neither inline code nor eval in production', () => {
    const policy = contentSecurityPolicy(production);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(policy).toContain("style-src-attr 'none'");
  });

  it('names no other host', () => {
    expect(contentSecurityPolicy(production)).not.toMatch(/https?:|\*/);
  });

  it('lets nobody frame a page or move its base', () => {
    expect(contentSecurityPolicy(production)).toContain("frame-ancestors 'none'; base-uri 'none'");
  });
});

describe('the security headers', () => {
  it('ask for TLS only where there is TLS', () => {
    expect(securityHeaders(production)).toHaveProperty('Strict-Transport-Security');
    const plain = securityHeaders({ ...production, tls: false });
    expect(plain).not.toHaveProperty('Strict-Transport-Security');
    expect(plain['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  });
});

it('runs and loads nothing in a file that somebody brought', () => {
  expect(SEALED_OFF).toBe("sandbox; default-src 'none'");
});
