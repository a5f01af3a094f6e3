import { paths } from '@/lib/paths';

/** Where to go after signing in: an address of this application only, never another host's. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > 500) return paths.desk;
  const base = 'http://here.invalid';
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  if (!url || url.origin !== base || url.pathname.startsWith(paths.signIn())) return paths.desk;
  return `${url.pathname}${url.search}`;
}
