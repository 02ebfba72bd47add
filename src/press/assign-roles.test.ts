import { expect, test } from 'vitest';
import { assignRoles } from './assign-roles.ts';
import { loadLexicon } from './lexicon.ts';
import { makeReaders } from './make-readers.ts';
import { mendUnits } from './mend-units.ts';
import { readUnits } from './read-units.ts';

const readers = makeReaders(loadLexicon());
const STORY = '本报讯（记者 王泉林）开发区党委召开会议，研究部署近期工作，要求各部门落实责任。';
const MORE = '会议要求，要认真落实全市项目建设推进会议精神，切实加强组织领导，确保取得实效。';

const rolesOf = (...lines: string[]) =>
  assignRoles(mendUnits(readUnits(lines.join('\n\n')).units).units, readers);

test.each([
  ['a title and its text', ['# 开发区召开党委会议', STORY], ['title', 'body']],
  [
    'two articles',
    ['# 开发区召开党委会议', STORY, '# 开发区推进项目建设', STORY],
    ['title', 'body', 'title', 'body'],
  ],
  [
    'one # and then ##',
    ['# 开发区召开党委会议', STORY, '## 开发区推进项目建设', STORY],
    ['title', 'body', 'title', 'body'],
  ],
  [
    'a kicker above',
    ['### 今日论坛', '## 凯歌前行迎新年', '李清华', MORE],
    ['kicker', 'title', 'author', 'body'],
  ],
  [
    'a pretitle above',
    ['### 全市项目建设推进会议要求', '## 开发区召开党委会议', STORY],
    ['pretitle', 'title', 'body'],
  ],
  [
    'a subtitle below',
    ['## 开发区召开党委会议', '### ——全市党建工作综述', STORY],
    ['title', 'subtitle', 'body'],
  ],
  [
    'a plain subtitle below',
    ['## 一枝一叶总关情', '——记优秀党员王小明', STORY],
    ['title', 'subtitle', 'body'],
  ],
  [
    'subheads with numbers',
    ['# 开发区召开党委会议', STORY, '## 一、加强组织领导', MORE, '## 二、落实工作责任', MORE],
    ['title', 'body', 'subhead', 'body', 'subhead', 'body'],
  ],
  ['no heading', [STORY, MORE], ['body', 'body']],
  ['nothing', [], []],
])('%s', (_name, lines, expected) => {
  expect(rolesOf(...lines)).toEqual(expected);
});
