import { takeRegisterHome } from '../take-home';

export async function GET(request: Request): Promise<Response> {
  return takeRegisterHome(request, 'csv');
}
