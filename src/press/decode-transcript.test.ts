import { expect, test } from 'vitest';
import { decodeTranscript, firstBadByte } from './decode-transcript.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test.each([
  ['nothing', bytes(), null],
  ['two, three and four bytes', Buffer.from('é中𠮷'), null],
  ['a lone continuation', bytes(0x41, 0x80), 1],
  ['an overlong form', bytes(0xc0, 0xaf), 0],
  ['a long overlong form', bytes(0xe0, 0x80, 0xaf), 0],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), 0],
  ['beyond U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ['a character cut by another', bytes(0xe4, 0xb8, 0x41), 2],
  ['a character cut by the end', bytes(0x41, 0xe4, 0xb8), 1],
])('%s: the first bad byte is %s', (_name, given, expected) => {
  expect(firstBadByte(given)).toBe(expected);
});

test('a byte order mark is kept, as the transcript is kept to the byte', () => {
  expect(decodeTranscript(Buffer.from('\ufeff中'))).toEqual({
    transcript: '\ufeff中',
    encoding: 'utf-8',
    warning: null,
  });
});

test.each([
  ['GB2312', bytes(0xbf, 0xaa, 0xb7, 0xa2, 0xc7, 0xf8), '开发区', 'gb18030'],
  ['GB18030 of four bytes', bytes(0xd6, 0xd0, 0x95, 0x32, 0x82, 0x36), '中𠀀', 'gb18030'],
  ['UTF-16', bytes(0xff, 0xfe, 0x2d, 0x4e), '中', 'utf-16le'],
])('%s is read with a warning', (_name, given, transcript, encoding) => {
  const decoded = decodeTranscript(given);
  expect(decoded).toMatchObject({ transcript, encoding });
  expect('warning' in decoded && decoded.warning).toMatch(/save it as UTF-8$/);
});

test.each([
  [
    'UTF-8 but for one byte',
    Buffer.concat([Buffer.from('开发区\n召开'), bytes(0xff), Buffer.from('会议')]),
    2,
  ],
  ['Latin-1', bytes(0x43, 0x61, 0x66, 0xe9, 0x20), 1],
  ['bytes at random', bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe), 1],
])('%s is a fault with its line', (_name, given, line) => {
  expect(decodeTranscript(given)).toMatchObject({
    fault: expect.stringMatching(/^byte \d+ /),
    line,
  });
});
