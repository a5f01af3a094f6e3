import { z } from 'zod';
import { takeEvidence } from '@/lib/data/evidence';
import { FILE_KINDS } from '@/lib/evidence/limits';
import { paths } from '@/lib/paths';
import { download } from '../../../export';

type Params = { params: Promise<{ number: string; item: string }> };

/** The file of one item, to be saved: under a name of ours, with the media type its bytes showed, and run nowhere. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { number, item: given } = await params;
  const item = z.coerce.number().int().catch(0).parse(given);
  return download(paths.evidenceFile(number, item), async (person) => {
    const { content, type } = await takeEvidence(person, number, item);
    const ending = FILE_KINDS[type]?.[0] ?? 'bin';
    return { body: content, type, fileName: `${number}-evidence-${item}.${ending}` };
  });
}
