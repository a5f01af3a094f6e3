import { connection } from 'next/server';
import { databaseAnswers } from '@/lib/data/health';

/** 200 when the application and its database answer, else 503. Says nothing else about the installation. */
export async function GET(): Promise<Response> {
  await connection();
  const ready = await databaseAnswers();
  return Response.json(
    { status: ready ? 'ok' : 'unavailable' },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
