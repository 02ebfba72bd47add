import { expect, test } from 'vitest';
import { singleName } from './single-name.ts';

test.each([
  ['周口经济开发区', null, 'zhoukou-jingji-kaifaqu.html'],
  ['周口经济开发区', '2019-12-31', 'zhoukou-jingji-kaifaqu-2019-12-31.html'],
  ['周口经济开发区', '--12-03', 'zhoukou-jingji-kaifaqu-12-03.html'],
  [null, null, 'banmian.html'],
  [null, '1958', 'banmian-1958.html'],
])('%s of %s is %s', (nameplate, date, name) => {
  expect(singleName({ nameplate, date })).toBe(name);
});
