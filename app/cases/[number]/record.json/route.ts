import { canonicalJson } from '@/lib/ledger/canonical';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  // The file is the canonical form itself, so that its SHA-256 is the hash of the record.
  return exportCase(request, number, 'json', ({ record, hash }) => ({
    body: canonicalJson(record),
    type: 'application/json; charset=utf-8',
    fileName: `${record.case.number}-record-${hash.slice(0, 12)}.json`,
    headers: { 'Repr-Digest': `sha-256=:${Buffer.from(hash, 'hex').toString('base64')}:` },
  }));
}
