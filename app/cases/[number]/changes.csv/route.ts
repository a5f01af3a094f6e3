import { type CaseAddress, exportChanges } from '../export-report';

export async function GET(request: Request, address: CaseAddress): Promise<Response> {
  return exportChanges(request, address, 'csv');
}
