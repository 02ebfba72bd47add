import { expect, test } from 'vitest';
import { recordJsonSchema, recordSchema } from './record-schema.ts';

test('the published schema names every field and asks for it', () => {
  const fields = Object.keys(recordSchema.shape);
  expect(fields).toContain('corrections');
  expect(recordJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: fields,
    additionalProperties: false,
  });
});

test('a record with a field too many is none', () => {
  expect(recordSchema.safeParse({ picture: 'x.png' }).success).toBe(false);
});
