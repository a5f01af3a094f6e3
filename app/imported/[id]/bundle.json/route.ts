import { download } from '@/app/cases/[number]/export';
import { takeImported } from '@/lib/data/imported';
import { paths } from '@/lib/paths';

/** The bundle as it came. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return download(paths.importedBundle(id), async (person) => {
    const { number, content } = await takeImported(person, id);
    return { body: content, type: 'application/json; charset=utf-8', fileName: `${number}-bundle.json` };
  });
}
