import type { Page } from '@playwright/test';

/** A call of a server action as the browser sent it. */
export type Captured = { url: string; headers: Record<string, string>; body: Buffer };

/** The call of a server action that an act brings about. */
export async function requestOf(page: Page, act: () => Promise<void>): Promise<Captured> {
  const isCall = (headers: Record<string, string>) => headers['next-action'] !== undefined;
  const [request] = await Promise.all([page.waitForRequest((sent) => isCall(sent.headers())), act()]);
  const { cookie: _, host: __, 'content-length': ___, ...headers } = await request.allHeaders();
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return { url: request.url(), headers: Object.fromEntries(own), body: request.postDataBuffer() ?? Buffer.alloc(0) };
}

/** Sends the call again with the cookies of somebody else; returns what the server answers. */
export async function replay(page: Page, { url, headers, body }: Captured): Promise<string> {
  const response = await page.request.post(url, { headers, data: body, maxRedirects: 0 });
  return `${response.status()} ${await response.text()}`;
}

/** The same decision, as if it had been sent for another case. */
export function readdress({ body, ...call }: Captured, { number, lock }: { number: string; lock: number }): Captured {
  const words = body
    .toString('utf8')
    .replace(/SCR-\d+-\d+/g, number)
    .replace(/"lock":\d+/, `"lock":${lock}`);
  return { ...call, body: Buffer.from(words) };
}
