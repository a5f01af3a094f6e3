import { figuresOf } from '../figures';

export async function GET(request: Request): Promise<Response> {
  return figuresOf(request, 'csv');
}
