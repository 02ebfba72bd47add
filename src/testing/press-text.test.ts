import { expect, test } from 'vitest';
import { pressText, readProjectFile } from './press-text.ts';

test('a transcript is pressed with the project’s topics', () => {
  const { page } = pressText('## 开发区召开税收工作会议\n\n全区完成税收8.49亿元。\n');
  expect(page.articles.map(({ title }) => title)).toEqual(['开发区召开税收工作会议']);
  expect(page.articles[0]?.paragraphs).toEqual(['全区完成税收8.49亿元。']);
});

test('files of the project are found by their path', () => {
  expect(readProjectFile('package.json')).toContain('"name": "banmian"');
  expect(() => readProjectFile('no-such-file')).toThrow('ENOENT');
});
