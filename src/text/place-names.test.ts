import { expect, test } from 'vitest';
import { isPlaceName, placeAtEnd } from './place-names.ts';

test.each([
  ['北京', true],
  ['周口', true],
  ['周口市', true],
  ['臺北', true],
  ['里约热内卢', true],
  ['开发区', false],
  ['', false],
])('isPlaceName(%j) is %s', (text, place) => {
  expect(isPlaceName(text)).toBe(place);
});

test.each([
  ['王小明台北', 3],
  ['王明華盛頓', 2],
  ['王泉林', null],
  ['台北', 0],
  ['', null],
])('placeAtEnd(%j) is %s', (run, start) => {
  expect(placeAtEnd(run)).toBe(start);
});
