import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPageFaults } from '../testing/find-page-faults.ts';
import { pressText, readProjectFile } from '../testing/press-text.ts';
import { passagesOf } from '../vocabulary/article.ts';

const NAME = '000_e99b61bfbcb1de75';
const transcript = readProjectFile(`seeds/${NAME}.txt`);
const lines = transcript.split('\n');
const deskFile = readProjectFile(`seeds/${NAME}.desk.yaml`);
const pressed = pressText(transcript, deskFile);
const { page, problems } = pressed;
const { articles } = page;
const passages = articles.flatMap(({ blocks }) => blocks.flatMap(passagesOf));
const mendsOf = (rule: string) =>
  articles.flatMap(({ mends }) => mends).filter((mend) => mend.rule === rule);

describe('the seed page', () => {
  test('has ten articles and a photo item', () => {
    expect(articles.map(({ kind, title }) => [kind, title])).toEqual([
      ['news', '开发区谱写高质量党建新篇章'],
      ['news', '开发区召开党委（扩大）会议'],
      ['photo', '推进项目建设'],
      ['news', '周口经济开发区荣获“河南5星级产业集群”称号'],
      ['news', '开发区获全市“迎新年庆元旦”健步走活动优秀组织奖'],
      ['news', '开发区创业就业工作稳步推进'],
      ['opinion', '凯歌前行迎新年'],
      ['news', '开发区召开中层以上干部工作会'],
      ['news', '省商务厅巡查调研开发区稳外贸稳外资工作'],
      ['news', '2019年前11个月开发区完成税收8.49亿元'],
      ['news', '莲花幼儿园举办“迎新春、庆元旦”亲子活动'],
    ]);
  });

  test('reads as the golden text that was typed by eye', () => {
    const golden: { articles: readonly Record<string, unknown>[] } = parse(
      readProjectFile(`src/press/golden/${NAME}.yaml`),
    );
    const read = articles.map((article) => ({
      kind: article.kind,
      title: article.title,
      kicker: article.kicker,
      byline: article.byline,
      bylineText: article.bylineText,
      dateline: article.dateline,
      paragraphs: article.paragraphs,
      captions: article.captions.map(({ text, credit, creditText }) => ({
        text,
        credit,
        creditText,
      })),
    }));
    expect(read).toEqual(golden.articles);
  });

  test('has its fourteen column breaks joined', () => {
    expect(mendsOf('column-break').map(({ line }) => line)).toEqual([
      9, 13, 17, 27, 47, 49, 51, 69, 73, 75, 87, 99, 121, 131,
    ]);
  });

  test.each(['推进项目建设', '李清华', '记者 王泉林 摄', '记者 王泉林 通讯员 曹文娟 摄'])(
    'leaves the look-alike %s a line of its own',
    (text) => {
      const line = lines.indexOf(text) + 1;
      expect(line).toBeGreaterThan(0);
      const touching = mendsOf('column-break').filter(({ range: [start, end] }) => {
        const [from, to] = [
          transcript.indexOf(`\n${text}\n`) + 1,
          transcript.indexOf(`\n${text}\n`) + 1 + text.length,
        ];
        return start === to || end === from;
      });
      expect(touching).toEqual([]);
      expect(passages.filter((passage) => passage.text.includes(text))).toEqual([]);
    },
  );

  test('has its nine editor’s codes set aside', () => {
    expect(mendsOf('editors-code').map(({ from, to }) => [from, to])).toEqual(
      Array(9).fill(['②7', '']),
    );
    expect(passages.some(({ text }) => text.includes('②'))).toBe(false);
  });

  test('has eight datelines, eight bracketed bylines, an author line and three credits', () => {
    expect(articles.filter(({ dateline }) => dateline === '本报讯')).toHaveLength(8);
    const bracketed = articles.filter(({ paragraphs }) =>
      paragraphs[0]?.startsWith('本报讯（记者 '),
    );
    expect(bracketed).toHaveLength(8);
    expect(bracketed.every(({ byline }) => byline[0]?.role === '记者')).toBe(true);
    expect(articles.flatMap(({ bylineText }) => bylineText ?? [])).toEqual(['李清华']);
    expect(
      articles.flatMap(({ captions }) => captions.map(({ creditText }) => creditText)),
    ).toEqual(['记者 王泉林 摄', '记者 王泉林 通讯员 曹文娟 摄', '文/图']);
  });

  test('has the corrections and doubts of its desk file, each with its place, and no others', () => {
    expect(problems).toEqual([]);
    const desk: {
      corrections: readonly { from: string; to: string; line: number }[];
      doubts: readonly { text: string; line: number }[];
    } = parse(deskFile);
    const textAt = (
      place: { anchor: string; start: number; end: number } | null,
      title: string | null,
    ) => {
      const text =
        place?.anchor === 'title'
          ? title
          : passages.find(({ anchor }) => anchor === place?.anchor)?.text;
      return text?.slice(place?.start, place?.end);
    };
    expect(
      articles.flatMap((a) => a.corrections.map(({ line, from, to }) => ({ line, from, to }))),
    ).toEqual(desk.corrections.map(({ line, from, to }) => ({ line, from, to })));
    expect(
      articles.flatMap((a) => a.corrections.map(({ place }) => textAt(place, a.title))),
    ).toEqual(desk.corrections.map(({ to }) => to));
    expect(articles.flatMap((a) => a.doubts.map(({ line, text }) => ({ line, text })))).toEqual(
      desk.doubts.map(({ line, text }) => ({ line, text })),
    );
    expect(articles.flatMap((a) => a.doubts.map(({ place }) => textAt(place, a.title)))).toEqual(
      desk.doubts.map(({ text }) => text.replaceAll(' ', '')),
    );
  });

  test('keeps the anchor of every transcript sentence in its body', () => {
    const [first] = articles;
    const joined = first?.blocks.flatMap(passagesOf).find(({ anchor }) => anchor === 'l7');
    expect(joined?.text).toMatch(/^开发区围绕贯彻落实.*规划停车位1800多个，新修道路9条.*称赞。$/);
    const sentences = joined?.sentences.map(({ anchor, also, start, end }) => [
      anchor,
      also,
      joined.text.slice(start, end).slice(0, 6),
    ]);
    expect(sentences).toEqual([
      ['l7s1', [], '开发区围绕贯'],
      ['l7s2', [], '该区通过深入'],
      ['l7s3', ['l9s1'], '为解决群众的'],
      ['l9s2', [], '针对营商环境'],
    ]);
  });

  test('is accounted for to the last character', () => {
    expect(findPageFaults(pressed, transcript)).toEqual([]);
    expect(page.warnings).toEqual([]);
    expect(page.page.setAside).toEqual([]);
    const rules = new Set(articles.flatMap(({ mends }) => mends.map(({ rule }) => rule)));
    expect([...rules].sort()).toEqual([
      'column-break',
      'editors-code',
      'half-width-bracket',
      'ocr-space',
    ]);
  });

  test('is dated by the latest full date it names', () => {
    expect(page.page.latestDate).toEqual({ text: '2019年12月31日', iso: '2019-12-31' });
    expect(page.page.date).toBe(null);
  });

  test('works without its desk file, with doubts of the press’s own', () => {
    const bare = pressText(transcript);
    expect(findPageFaults(bare, transcript)).toEqual([]);
    expect(bare.page.articles.map(({ slug }) => slug)).toEqual(articles.map(({ slug }) => slug));
    expect(bare.page.articles.flatMap(({ corrections }) => corrections)).toEqual([]);
    const doubted = bare.page.articles.flatMap(({ doubts }) =>
      doubts.map(({ line, text }) => `${line} ${text}`),
    );
    expect(doubted).toEqual(expect.arrayContaining(['7 and', '53 人驻', '57 千群', '59 千群']));
  });
});
