import { exportBundle } from '@/lib/data/bundle';
import { paths } from '@/lib/paths';
import { download } from '../export';

export async function GET(_request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  // The export writes its own event: the bundle proves itself with it.
  return download(paths.bundleJson(number), async (person) => ({
    body: await exportBundle(person, number),
    type: 'application/json; charset=utf-8',
    fileName: `${number}-bundle.json`,
  }));
}
