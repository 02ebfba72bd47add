import { expect, test } from 'vitest';
import { parseCreditGroups } from './parse-credit-groups.ts';

test.each([
  ['记者 王泉林 通讯员 刘航 摄', ['记者|王泉林|摄', '通讯员|刘航|摄']],
  ['记者王泉林', ['记者|王泉林|']],
  ['王泉林见习记者李娜', ['|王泉林|', '见习记者|李娜|']],
  ['李清华/文 王泉林/图', ['|李清华|文', '|王泉林|图']],
  ['文/李清华 图/王泉林', ['|李清华|文', '|王泉林|图']],
  ['文/图 记者 王泉林', ['记者|王泉林|文/图']],
  ['記者王小明／台北報導', ['記者|王小明|文']],
  ['开发区扎实推进', ['|开发区扎实推进|']],
  ['', []],
])('%j', (run, expected) => {
  const groups = parseCreditGroups(run).map(({ role, names, work }) =>
    [role ?? '', names.replace(/[\s/／]+/g, ''), work ?? ''].join('|'),
  );
  expect(groups).toEqual(expected);
});
