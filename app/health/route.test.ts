import { expect, test, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { GET } from './route';

vi.mock('next/server', () => ({ connection: async () => undefined }));

test('healthy while the database answers, unavailable when it does not', async () => {
  const healthy = await GET();
  expect(healthy.status).toBe(200);
  expect(await healthy.json()).toEqual({ status: 'ok' });
  const query = vi.spyOn(database(), '$queryRaw').mockRejectedValue(new Error('gone'));
  const ill = await GET();
  query.mockRestore();
  expect(ill.status).toBe(503);
  expect(await ill.json()).toEqual({ status: 'unavailable' });
});
