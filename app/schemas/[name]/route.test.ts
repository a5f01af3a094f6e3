import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { PUBLISHED_SCHEMAS } from '@/lib/cases/published-schemas';
import { GET } from './route';

const ask = (name: string) => GET(new Request('http://localhost'), { params: Promise.resolve({ name }) });

test.each(PUBLISHED_SCHEMAS)('%s is published at its own $id, as JSON Schema 2020-12', async (name) => {
  const response = await ask(`${name}.json`);
  expect(response.headers.get('content-type')).toBe('application/schema+json');
  const schema = await response.json();
  expect(schema.$id).toBe(`http://localhost:3000/schemas/${name}.json`);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(await new Ajv2020().validateSchema(schema)).toBe(true);
});

test('there is no other', async () => {
  expect((await ask('toString.json')).status).toBe(404);
});
