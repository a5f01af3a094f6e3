import { z } from 'zod';
import { showPicture } from '@/lib/data/evidence';
import { paths } from '@/lib/paths';
import { download } from '../../../export';

type Params = { params: Promise<{ number: string; item: string }> };

/** A picture as the page of a case shows it. Opened by itself it is saved like any other file. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { number, item: given } = await params;
  const item = z.coerce.number().int().catch(0).parse(given);
  return download(paths.evidencePicture(number, item), async (person) => {
    const { content, type } = await showPicture(person, number, item);
    return { body: content, type, fileName: `${number}-evidence-${item}` };
  });
}
