const EVERY_MS = 10 * 60_000;

/** Next calls this once when the application starts: from then on it looks now and then whether a digest is due. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { sendDigests } = await import('@/lib/data/digest');
  const { logUnexpected } = await import('@/lib/unexpected');
  setInterval(() => void sendDigests().catch(logUnexpected), EVERY_MS).unref();
}
