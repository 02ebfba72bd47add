import { DIGIT, HAN, SPACE } from '../text/char-range.ts';
import { isPlaceName, placeAtEnd } from '../text/place-names.ts';
import type { Credit } from '../vocabulary/article.ts';
import { readCredits } from './read-credits.ts';

/** A dateline at the start of a paragraph. */
export interface Dateline {
  /** Without brackets and without the spaces OCR puts between Han and digits: `新华社北京12月3日电`. */
  readonly dateline: string;
  /** UTF-16 offset behind it, its closing bracket, and a colon or dash that follows. */
  readonly end: number;
  /** People named inside it: 【中央社記者王小明台北3日電】. */
  readonly credits: readonly Credit[];
}

const S = `[${SPACE}]*`;
const NUMBER = `[${DIGIT}〇零○一二三四五六七八九十廿卅]{1,3}`;
const ONE_DATE = `(?:(?:[${DIGIT}]{4}|[〇零○O一二三四五六七八九]{4})${S}年${S})?(?:${NUMBER}${S}月${S})?${NUMBER}${S}[日号號]`;
const DATE = `${ONE_DATE}(?:${S}[、至和—\\-]${S}(?:${ONE_DATE}))?(?:${S}[上下]午|${S}凌晨|${S}晚)?`;
/** What the wire calls its piece: 电, 讯, 体育专电, 综合电, 消息. */
const KIND = `(?:(?:[体體]育|[财財][经經]|新媒[体體]|[综綜]合|[联聯]合|[特专專]|[急快短]|[简簡]|最新|英文|[图圖]片|微特稿?|[参參]考|外[电電])?${S}(?:[专專特急快短简簡长長]?[电電讯訊]|消息))`;
const PAPER = `(?:日[报報]|晚[报報]|早[报報]|晨[报報]|午[报報]|[时時][报報]|商[报報]|快[报報]|周[报報]|都市[报報]|青年[报報]|[报報]|通[讯訊]社|社|[网網]|在[线線]|客[户戶]端|[电電][视視]台|[广廣]播|新[闻聞]|台|臺|央[视視]|[视視][频頻]|融媒[体體]?|中心|云)`;
const OWN = `本${S}(?:[报報网網刊台臺社站市埠港县縣省]|[报報][记記]者)`;
/** Sources whose bare name with 电, 讯 or 消息 makes a dateline. */
const SOURCE = `(?:[据據]${S})?[${HAN}A-Za-z·“”]{0,14}?${PAPER}`;
const WRITER = `(?:${S}(?:特派|特[约約])?[记記]者${S}[${HAN}·、${SPACE}／/]{2,24}?)`;
const PLACE = `(?:[${HAN}“”·／/—、${SPACE}]{2,16}?)`;

/** With a date: 新华社北京12月3日电, 浙江在线杭州4月25日讯, 北京12月3日电, 中央社記者王小明台北3日電. */
const DATED = new RegExp(
  `^(?:${OWN}|${SOURCE}|[${HAN}]{2,6}(?=${S}[${DIGIT}一二三四五六七八九十]))(?:[—－-]{1,2}[${HAN}]{2,10})?${WRITER}?${PLACE}?${S}${DATE}${S}${KIND}`,
  'u',
);
/** 本报讯, 本报综合消息, 本报专讯, 本网消息, 本報訊: nothing between but what kind of piece it is. */
const OWN_BARE = new RegExp(`^${OWN}${S}${KIND}`, 'u');
/** 本报北京讯, 本報台北訊, 本报北京专电. */
const OWN_PLACED = new RegExp(
  `^(${OWN}${S})([${HAN}]{2,6})${S}(?:[专專]?[电電讯訊]|[综綜]合[报報][导導道])`,
  'u',
);
/** 新华社电, 央视网消息, 早报讯, 周口晚报讯, 据新华社电, 香港文匯報訊. */
const SOURCE_BARE = new RegExp(`^${SOURCE}${S}(?:[专專特综綜]合?)?(?:[电電讯訊]|消息)(?=.)`, 'u');
/** 新华社北京电, 中新社香港电. */
const SOURCE_PLACED = new RegExp(
  `^(?:[据據]${S})?[${HAN}]{2,4}社${S}([${HAN}]{2,8})${S}(?:专)?[电電讯訊]`,
  'u',
);
/** 讯（记者…）: what OCR leaves where the paper's name is a picture. */
const STUMP = new RegExp(`^[讯訊](?=${S}[（(][^（）()]*(?:[记記]者|通[讯訊][员員]))`, 'u');
/** 〔台北訊〕, 【本市訊】, 【本報訊】, 【綜合外電】: in brackets more goes. */
const BRACKETED = new RegExp(
  `^([【〔［\\[〖(（「<＜])${S}([^【】〔〕［］\\[\\]()（）「」<>＜＞。，]{2,36})${S}([】〕］\\]〗)）」>＞])`,
  'u',
);
const IN_BRACKETS = new RegExp(
  `(?:[电電讯訊]|消息|[综綜]合[报報][导導道]|[综綜]合外[电電]|[${HAN}]{2,8}[报報社网網台臺][报報][道導]|${DATE}${S}(?:[报報][道導]))$`,
  'u',
);
/** 电话, 电力, 讯息, 消息人士, 消息称: the word goes on and is no dateline's end. */
const GOES_ON =
  /^(?:[话話视視力子脑腦影邮郵台梯网網动動商器池缆纜池竞競站价價煤报報]|息|[问問号號]|[员員]|人士|[称稱说說指面传傳]|灵通)/u;
/** A dateline without a date or brackets stands apart from what follows. */
const STANDS_APART = new RegExp(
  `^(?:$|[${SPACE}（(【〔\\[：:—－-]|[本]?[报報]?[记記]者|通[讯訊][员員])`,
  'u',
);
/** Words that no place or source holds: 本报将, 据统计局发布的消息. */
const RUNNING =
  /在(?![线線])|[的了是将將和与與为為对對从從就已也有不会會要可我他她这這那被把但而着过所各该該某每]/u;
const TAIL = new RegExp(`^${S}(?:[：:]|—{1,2}|－－|--)${S}`, 'u');
const BETWEEN = new RegExp(`(?<=[${HAN}${DIGIT}·／/])[${SPACE}]+(?=[${HAN}${DIGIT}·／/])`, 'gu');

function tidy(words: string): string {
  return words.trim().replace(BETWEEN, '').replace(BETWEEN, '');
}

/** The people a dateline names: 記者王小明 before the place and date. */
function creditsIn(words: string): readonly Credit[] {
  const writer = /(?:特派|特[约約])?[记記]者.+$/u.exec(words)?.[0];
  if (writer === undefined) return [];
  const source = /^[【〔]?(.*?)(?=(?:特派|特[约約])?[记記]者)/u.exec(words)?.[1] ?? '';
  const run = writer
    .replace(new RegExp(`${S}${DATE}${S}${KIND}$|${S}${KIND}$`, 'u'), '')
    .replace(/[／/][^／/]*$/u, '');
  const place = placeAtEnd(run);
  const people = place === null ? run : run.slice(0, place);
  const reading = readCredits(people) ?? readCredits(people.slice(0, -2));
  if (!reading) return [];
  return reading.credits.map(({ role, names }) => ({ role: `${tidy(source)}${role}`, names }));
}

function matchEnd(text: string): number | null {
  const rest = (end: number) => text.slice(end);
  const dated = DATED.exec(text)?.[0];
  if (dated !== undefined && !GOES_ON.test(rest(dated.length)) && !RUNNING.test(dated)) {
    return dated.length;
  }
  const own = OWN_BARE.exec(text)?.[0];
  if (own !== undefined && !GOES_ON.test(rest(own.length))) return own.length;
  const placed = OWN_PLACED.exec(text);
  if (placed?.[2] !== undefined && !RUNNING.test(placed[2])) {
    const end = placed[0].length;
    const apart = STANDS_APART.test(rest(end));
    if (apart || (isPlaceName(placed[2]) && !GOES_ON.test(rest(end)))) return end;
  }
  for (const pattern of [SOURCE_PLACED, SOURCE_BARE]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && STANDS_APART.test(rest(found.length)) && !RUNNING.test(found)) {
      return found.length;
    }
  }
  return STUMP.exec(text)?.[0].length ?? null;
}

function readInBrackets(text: string): Dateline | null {
  const bracketed = BRACKETED.exec(text);
  const inner = bracketed?.[2];
  if (!bracketed || inner === undefined || !IN_BRACKETS.test(inner.trimEnd())) return null;
  if (readCredits(inner) || (/^[（(]/u.test(bracketed[0]) && RUNNING.test(inner))) return null;
  const words = tidy(inner);
  return { dateline: words, end: bracketed[0].length, credits: creditsIn(words) };
}

/**
 * The dateline (电头) a paragraph begins with: 本报讯, 据新华社北京12月3日电, 浙江在线杭州4月25日讯,
 * 〔中央社台北三日電〕, 【本報訊】, 香港文匯報訊. Null for ordinary openings: 据统计, 电力部门, 本报将….
 */
export function readDateline(text: string): Dateline | null {
  const lead = text.length - text.trimStart().length;
  const body = text.slice(lead);
  const found = readInBrackets(body);
  const end = found?.end ?? matchEnd(body);
  if (end === null) return null;
  const words = tidy(body.slice(0, end));
  const tail = TAIL.exec(body.slice(end))?.[0].length ?? 0;
  return found
    ? { ...found, end: lead + end + tail }
    : { dateline: words, end: lead + end + tail, credits: creditsIn(words) };
}
