import { describe, expect, test } from 'vitest';
import { makeSeedFolder, PAGE } from '../testing/press-files.ts';

const seeds = makeSeedFolder();

describe('desk files', () => {
  const DESK = 'seeds/a.desk.yaml';

  test('a desk file says what a person knows', async () => {
    const pressed = await seeds.press({
      'a.txt': PAGE,
      'a.desk.yaml': [
        'nameplate: 周口日报',
        'date: 2019-12-31',
        'number: 2',
        'corrections:',
        '  - {from: 研究, to: 讨论, reason: 试, line: 3}',
        'doubts:',
        'articles:',
        '  - {line: 1, slug: hui-yi, topics: [meetings], kind: opinion, byline: [{role: 记者, names: [甲]}]}',
      ].join('\n'),
    });
    expect(pressed.errors).toEqual([]);
    const [page] = pressed.pages;
    expect(page?.page).toMatchObject({
      nameplate: '周口日报',
      date: '2019-12-31',
      number: '2',
      deskSlugs: ['hui-yi'],
    });
    expect(page?.articles[0]).toMatchObject({
      slug: 'hui-yi',
      kind: 'opinion',
      topics: [{ id: 'meetings', why: '编辑部' }],
      byline: [{ role: '记者', names: ['甲'] }],
      paragraphs: ['本报讯（记者 王泉林）会议讨论了项目建设工作。'],
    });
  });

  test.each([
    ['no YAML', 'date: [', 1, /Flow sequence/],
    ['an unknown key', 'date: 2019-12-31\ndates: 3', 2, /dates/],
    ['a date that is none', 'number: 2\ndate: 2019-13-45', 2, /write the date as 2019-12-31/],
    [
      'a correction without a reason',
      'corrections:\n  - {from: 会, to: 开}',
      2,
      /corrections\.0\.reason/,
    ],
    ['a slug with capitals', 'articles:\n  - line: 1\n    slug: Hui', 3, /a slug is a-z/],
    [
      'words that are not there',
      'corrections:\n  - {from: 没有, to: 有, reason: 试}',
      2,
      /does not stand in the transcript/,
    ],
    [
      'words that stand there twice',
      'corrections:\n  - {from: 会议, to: 会, reason: 试}',
      2,
      /more than once: give more context/,
    ],
    [
      'a context without the words',
      'doubts:\n\n  - {text: 会议, context: 研究, reason: 试}',
      3,
      /does not hold/,
    ],
    [
      'a context with the words twice',
      'doubts:\n  - {text: 开, context: 开发区召开, reason: 试}',
      2,
      /cut it shorter/,
    ],
    [
      'another line',
      'corrections:\n  - {from: 研究, to: 讨论, line: 1, reason: 试}',
      2,
      /stands on line 3 of the transcript, not 1/,
    ],
    [
      'two corrections of one word',
      'corrections:\n  - {from: 项目建设, to: 甲, reason: 试}\n  - {from: 建设工作, to: 乙, reason: 试}',
      3,
      /make them one/,
    ],
    [
      'a correction over a line end',
      'corrections:\n  - {from: "会议\\n\\n本报讯", to: 甲, reason: 试}',
      2,
      /not read as one run/,
    ],
    [
      'a correction of mark-up',
      'corrections:\n  - {from: "## 开", to: 开, reason: 试}',
      2,
      /not read as one run/,
    ],
    [
      'an article that is not there',
      'articles:\n  - {line: 2, kind: news}',
      2,
      /no article begins on line 2/,
    ],
    [
      'an article named twice',
      'articles:\n  - {line: 1, kind: news}\n  - {line: 3, kind: news}',
      3,
      /make them one/,
    ],
    [
      'a topic that is not there',
      'articles:\n  - {line: 1, topics: [nothing]}',
      2,
      /no topic of topics.yaml has the id nothing/,
    ],
    ['an article without topics', 'articles:\n  - {line: 1, topics: []}', 2, /one topic at least/],
    [
      'aliases upon aliases',
      `a: &a [${'甲,'.repeat(9)}]\n${[...'bcdefgh'].map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}`,
      1,
      /refers to its own parts too often/,
    ],
  ])('%s is an error with its line', async (_name, desk, line, message) => {
    const { errors } = await seeds.press({ 'a.txt': PAGE, 'a.desk.yaml': desk });
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(errors[0]).toMatch(new RegExp(`^${DESK}:${line}: desk: `));
  });

  test('one slug for two articles is an error', async () => {
    const { errors } = await seeds.press({
      'a.txt': `${PAGE}\n${PAGE}`,
      'a.desk.yaml': 'articles:\n  - {line: 1, slug: a}\n  - {line: 5, slug: a}',
    });
    expect(errors).toEqual([
      `${DESK}:3: desk: the slug a is given to another article too: name a different one`,
    ]);
  });

  test('a correction in a kicker is in the record without a place', async () => {
    const { pages, errors } = await seeds.press({
      'a.txt': `### 今曰论坛\n\n${PAGE}`,
      'a.desk.yaml': 'corrections:\n  - {from: 曰, to: 日, reason: 试}',
    });
    expect(errors).toEqual([]);
    expect(pages[0]?.articles[0]).toMatchObject({
      kicker: '今日论坛',
      corrections: [{ from: '曰', to: '日', line: 1, place: null }],
    });
  });

  test('a correction that takes out characters is in the record', async () => {
    const { pages, errors } = await seeds.press({
      'a.txt': PAGE,
      'a.desk.yaml': 'corrections:\n  - {from: 建设, to: "", reason: 试}',
    });
    expect(errors).toEqual([]);
    expect(pages[0]?.articles[0]?.paragraphs).toEqual([
      '本报讯（记者 王泉林）会议研究了项目工作。',
    ]);
    expect(pages[0]?.articles[0]?.corrections).toMatchObject([
      { from: '建设', to: '', place: null },
    ]);
  });
});
