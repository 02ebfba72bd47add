import { expect, test } from 'vitest';
import { readParcel, writeParcel } from './parcel.ts';

test.each([
  { style: 'p{}', code: '1 2\n3', edition: '{"党":"𠮷"}' },
  { style: '', code: '', edition: '' },
])('%j comes back as it was', (parcel) => {
  expect(readParcel(writeParcel(parcel))).toEqual(parcel);
});

test('anything else is refused', () => {
  expect(() => readParcel('{"style":""}')).toThrow('no parcel');
});
