import { isLabel, isOpinionLabel } from './line-shape.ts';
import { type Mended, setUnitsAside } from './mend-step.ts';
import type { Unit } from './unit.ts';

const NUMERAL = '[A-Z]?[0-9０-９一二三四五六七八九十百]{1,4}';

/**
 * Page furniture: what is printed on every page and belongs to no article. Each pattern takes a whole
 * line. A bare date is no furniture (it may date a letter or a notice); with its weekday it is.
 */
const FURNITURE: readonly (readonly [rule: string, pattern: RegExp])[] = [
  [
    'page-number',
    new RegExp(
      `^[-—·•\\s]*(?:第\\s*${NUMERAL}\\s*版|${NUMERAL}\\s*版|[A-Z][0-9０-９]{1,3}|[0-9０-９]{1,3})[-—·•\\s]*$`,
    ),
  ],
  [
    'page-number',
    new RegExp(
      `^(?:第?\\s*${NUMERAL}\\s*版|[A-Z][0-9]{2})\\s*[:：·|｜/]?\\s*[\\p{sc=Han}·]{2,6}$`,
      'u',
    ),
  ],
  [
    'page-number',
    new RegExp(
      `^[\\p{sc=Han}·]{2,6}\\s*[:：·|｜/]?\\s*(?:第?\\s*${NUMERAL}\\s*版|[A-Z][0-9]{2})$`,
      'u',
    ),
  ],
  [
    'date-line',
    /^[^，。；！？]{0,14}[0-9０-９一二三四五六七八九〇○零]{2,4}\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[日號号][^。；！？]{0,3}(?:星期|周|週|禮拜)[一二三四五六日天][^。；！？]{0,60}$/,
  ],
  [
    'date-line',
    /^(?=.{0,60}(?:总?第\s*[0-9]+\s*期|本版|责编|责任编辑|编辑[：:\s])).{0,12}[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日[^，。；！？]{2,60}$/,
  ],
  [
    'date-line',
    /^[\p{sc=Han}]{2,4}(?:新闻|要闻|版|周刊|专刊|副刊)\s*[0-9]{4}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日$/u,
  ],
  ['date-line', /^(?:星期|週)[一二三四五六日天](?:\s|$)[^，。；！？]{0,40}$/],
  ['date-line', /^(?:农历|農曆|夏历)[^，。；！？]{2,20}$/],
  [
    'staff-line',
    /^[（(【]?\s*(?:本版|本期|今日|值班)?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|美编|美編|美术编辑|校对|校對|版式(?:设计)?|组版|組版|排版|制版|审读|審讀|值班(?:主任|编委|总编|編輯)|统筹|統籌|见习编辑|执行编辑|执行主编|主编|副主编|总编辑|编审|二审|三审|终审)(?:\s*[/、]\s*[\p{sc=Han}]{2,4})*\s*[:：/|｜ 　][^。！？]{1,80}$/u,
  ],
  [
    'imprint',
    /^(?:国内统一(?:连续出版物号|刊号)|国内统一|邮发代号|郵發代號|CN\s*\d|ISSN|零售(?:价)?|定价|订阅(?:热线|电话)|发行(?:热线|电话)|广告(?:热线|部|许可证|经营许可)|新闻热线|本报热线|报料热线|爆料热线|读者热线|新聞熱線|投稿(?:邮箱|信箱|热线)|来稿(?:邮箱|信箱|请)|本版(?:邮箱|信箱|电话|电邮|投稿)|本报(?:地址|社址|网址|电话|邮箱)|社址|印刷|承印|今日[0-9０-９一二三四五六七八九十]+版|总?第\s*[0-9０-９]+\s*期|微信公众号|官方(?:微博|微信|网站)|数字报|电子版|电子邮箱|E-?mail)[^。！？]{0,80}$/iu,
  ],
  ['imprint', /^(?:https?:\/\/|www\.)\S+$/i],
  ['imprint', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
  ['imprint', /^第\s*[0-9０-９]+\s*期(?:\s*[（(]?总第\s*[0-9０-９]+\s*期[)）]?)?$/],
];

/** The name of a paper, standing alone: 周口日报, 光明校报, 人民日報. */
const NAMEPLATE =
  /^[\p{sc=Han}]{1,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|导报|校报|快报|新报|青年报|法治报|法制报|工人报|农村报|农民报|广播电视报|大学报|学院报|军报|日報|晚報|時報|早報|週報|導報)(?:[·\s].{0,10})?$/u;

/** The rule under which a line is page furniture, or null when it may be an article's. */
export function furnitureRule(words: string): string | null {
  if (words.length > 100) return null;
  for (const [rule, pattern] of FURNITURE) if (pattern.test(words)) return rule;
  return NAMEPLATE.test(words) ? 'nameplate' : null;
}

/** Words of a page's head that no title has: a date, an address, a page or issue number, a paper's name. */
const PAGE_HEAD =
  /[0-9０-９]{4}\s*年\s*[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*日|@|邮箱|第\s*[0-9０-９]+\s*期|[A-Z][0-9]{1,2}$|^[\p{sc=Han}]{2,6}\s*[0-9]{1,2}(?:\s|$)|周刊|周报|副刊|专刊|ADVERTISEMENT|版(?:\s|$)/iu;

/** The head of a page: what stands above its first title and names the page, not an article. */
function isPageHead(unit: Unit, index: number, units: readonly Unit[]): boolean {
  const text = unit.words.text;
  const next = units[index + 1];
  if (index > 1 || next === undefined || text.length > 44 || /[。！？，]/.test(text)) return false;
  if (unit.kind === 'heading' && (next.kind !== 'heading' || next.level <= unit.level))
    return false;
  if (unit.kind === 'text' && next.kind !== 'heading') return false;
  return (
    PAGE_HEAD.test(text) ||
    (isLabel(text) && !isOpinionLabel(text) && units.filter(({ level }) => level > 0).length > 2)
  );
}

/** Sets page furniture aside. Rows of a table and items of a list are never furniture. */
export function mendFurniture(units: readonly Unit[]): Mended {
  const mended = setUnitsAside(units, (unit, index) => {
    if (unit.kind !== 'text' && unit.kind !== 'heading') return null;
    return furnitureRule(unit.words.text) ?? (isPageHead(unit, index, units) ? 'page-head' : null);
  });
  return { ...mended, warnings: [] };
}
