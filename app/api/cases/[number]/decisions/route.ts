import type { z } from 'zod';
import type { decisionSchema } from '@/lib/cases/decision';
import { getCase } from '@/lib/data/cases';
import { recordDecision } from '@/lib/data/decide';
import { answer, bodyOf } from '../../../answer';

/** Takes a decision, as the form does; answers with it and the new lock of the case. */
export async function POST(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  const act = async (person: Parameters<typeof recordDecision>[0]) => {
    // Whatever was sent: recordDecision checks every part of it.
    const input = (await bodyOf(request)) as z.input<typeof decisionSchema> & { lock: number };
    await recordDecision(person, number, input);
    const { lock, state, components, decisions } = await getCase(person, number);
    return { decision: decisions.at(-1), lock, state, components };
  };
  return answer(request, act, 201);
}
