import { readCase } from '@/lib/data/reads';
import { answer } from '../../answer';

/** The case as this person sees it; `lock` is what an act names. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return answer(request, (person) => readCase(person, number));
}
