import { HAN, LIST_MARK, SPACE } from '../text/char-range.ts';

/** What people did for an article or picture: wrote, photographed, drew, or handed it in. */
export type Work = '文' | '图' | '摄' | '文/图' | '供图';

/** A role or work word found at a place of a run. `end` is the UTF-16 offset behind it. */
export interface RoleWord {
  /** As printed, without spaces: `本报记者`, `文/图`. */
  readonly text: string;
  readonly end: number;
  /** What a work word says was done; null for a role. */
  readonly work: Work | null;
}

const S = `[${SPACE}]*`;
/** What may stand before a role's last word anywhere, even glued to a name: 王泉林见习记者李娜. */
const QUALIFIER =
  `(?:本[报報网網刊台臺社端市县縣]|我[报報]|[见見][习習]|[实實][习習]|首席|[资資]深|高[级級]|主任|特[约約]|特派|特邀` +
  `|[驻駐][${HAN}]{2,8}?|(?:[摄攝]影|文字|[视視][频頻]|[图圖]片)(?![${SPACE}])|[全融新多]媒[体體]?|前方|一[线線]|[战戰]地)`;
/** Beats and the like; only at the start of a word, since they occur in names: 王文化. */
const BEAT =
  `(?:青年|小|老年|[学學]生|校[园園报報刊]|[红紅][领領]巾|[农農]民|[业業][余餘]|[乡鄉][镇鎮]|部[队隊]|法院|[检檢]察|[党黨][报報媒]|[省市县縣区區]|[随隨][军軍]|体育|體育|[财財][经經]|[时時]政|政治|[军軍]事|教育|文化|文[娱娛]|娱乐|[调調]查|深度|` +
  `[评評][论論]|[综綜]合|社[会會]|科技|健康|地方|大陸|國際|国际|[专專]案|生活|市政|法治|民生|[义義][务務]|大学生|外籍|图文)`;
/** 河南日报, 大河报·豫视频, 极目新闻, 周口市融媒体中心, 中央社: what a paper or agency is called. */
const MEDIA =
  `(?:(?:(?!本[报報网網]|[的了为為是将])[${HAN}A-Za-z·•“”]){1,16}?(?:[报報网網社台臺端刊]|通[讯訊]社|[杂雜][志誌]|[广廣]播|[电電][视視]|新[闻聞]|[视視][频頻]|` +
  `在[线線]|[传傳]媒|集[团團]|中心|[频頻]道|客[户戶]端|[发發]布|[头頭][条條]|全媒[体體]|融媒[体體]?|[导導][报報]))`;
/** Words that can only be a role, even glued to the names on both sides. */
const SURE_CORE = `(?:[记記]者|通[讯訊信][员員]|[实實][习習]生|特派[员員]|[评評][论論][员員]|[报報][道導][员員])`;
const LOOSE_CORE =
  `(?:作者|[编編][译譯]|[责責]任[编編][辑輯]|[责責][编編]|[编編][辑輯]|主[笔筆]|[执執][笔筆]|整理|[观觀]察[员員]|撰稿人?|` +
  `[采採][写寫]|口述|[讲講]述|供稿|[来來]稿|[统統][筹籌]|策[划劃]|翻[译譯]|[译譯]者|特[写寫]|[摄攝]影[师師]|校[对對]|美[编編]|版式|[记記][录錄]|撰[写寫])`;

const ROLE_ANYWHERE = new RegExp(`(?:${QUALIFIER}${S})*${SURE_CORE}`, 'uy');
const ROLE_AT_BOUNDARY = new RegExp(
  `(?:${MEDIA}${S})?(?:(?:${QUALIFIER}|${BEAT})${S})*(?:${SURE_CORE}|${LOOSE_CORE})`,
  'uy',
);
/** 记者注, 记者节, 通讯员们, 记者站: words that only begin like a role. */
const NOT_A_ROLE = /^(?:[们們节節证證会會站团團家协協注按语語手部之的队隊]|[获獲][悉知]|了解)/u;

const BOTH =
  `(?:文(?:字)?${S}[/／、·+＋&]?${S}[图圖](?:片)?|[图圖]${S}[/／、·+＋&]?${S}文|[摄攝]影${S}[/／、]?${S}(?:[报報][道導]|文字|撰文)|` +
  `(?:撰文|文字|文|[采採][写寫])${S}[/／、]${S}[摄攝](?:影)?|[图圖]文(?:[报報][道導])?|[报報][道導]${S}[/／、]${S}[摄攝]影)`;
const PHOTO = `(?:[摄攝]影|[拍][摄攝]|航拍|[摄攝])`;
const GIVEN_BY = `(?:[图圖]片提供|提供[图圖]片|供[图圖]|供片|提供)`;
const PICTURE = `(?:[图圖]片|配[图圖]|制[图圖]|製圖|[绘繪][图圖]?|漫[画畫]|插[图圖画畫]|速[写寫]|[图圖])`;
const TEXT = `(?:[综綜]合[报報][道導]|[联聯]合[报報][道導]|[报報][道導]|撰文|文字|[采採][写寫][报報][道導]|[专專][电電讯訊]|文)`;
const WORKS: readonly (readonly [work: Work, pattern: string])[] = [
  ['文/图', BOTH],
  ['供图', GIVEN_BY],
  ['摄', PHOTO],
  ['图', PICTURE],
  ['文', TEXT],
];
/** What follows a work word: the end, a space, a mark, another role; 摄于周口 too. */
const AFTER = `(?=$|[${SPACE}）)】〕\\]/／:：|｜、，,；;。.（(${LIST_MARK}]|[于於][${HAN}]|${QUALIFIER}|${SURE_CORE})`;
const WORK_WORDS = WORKS.map(([work, pattern]) => ({
  work,
  closed: new RegExp(`${pattern}${AFTER}`, 'uy'),
}));
/** Words too short to end a name's neighbour: 王宏图 and 李博文 are names. */
const TOO_SHORT = /^[文图圖绘繪]$/u;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');

function textAt(pattern: RegExp, run: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(run)?.[0] ?? null;
}

/**
 * The role at a place of a run of names: `记者`, `本报驻郑州记者`, `大河报·豫视频记者`. `boundary` says that a
 * word begins there (start of the run, behind a space or mark); papers and beats are looked for only
 * then, since behind a name they would swallow it.
 */
export function roleAt(run: string, at: number, boundary: boolean): RoleWord | null {
  const found = textAt(boundary ? ROLE_AT_BOUNDARY : ROLE_ANYWHERE, run, at);
  if (found === null || NOT_A_ROLE.test(run.slice(at + found.length))) return null;
  return { text: found.replace(SPACES, ''), end: at + found.length, work: null };
}

/** The work word at a place of a run: `摄`, `文/图`, `摄影报道`, `供图`. See `roleAt` for `boundary`. */
export function workAt(run: string, at: number, boundary: boolean): RoleWord | null {
  for (const { work, closed } of WORK_WORDS) {
    const found = textAt(closed, run, at);
    if (found === null || (!boundary && TOO_SHORT.test(found))) continue;
    const text = found.replace(SPACES, '').replace('／', '/');
    return { text, end: at + found.length, work };
  }
  return null;
}

const DESK_ROLE =
  /^(?:本版|[责責]任?|值班)?(?:[编編][辑輯]?|校[对對]|美[编編]|版式|[组組]版|[检檢][查校])(?:[设設][计計])?$/u;

/** True for people who made the page and not the article: 责编, 校对, 版式. */
export function isDeskRole(role: string): boolean {
  return DESK_ROLE.test(role);
}

/** True for work that only a picture needs; 文 alone is writing. */
export function isPictureWork(work: Work | null): boolean {
  return work !== null && work !== '文';
}
