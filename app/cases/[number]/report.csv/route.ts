import { type CaseAddress, exportReport } from '../export-report';

export async function GET(request: Request, address: CaseAddress): Promise<Response> {
  return exportReport(request, address, 'csv');
}
