import {
  CLOSING_BRACKET,
  HAN,
  isHan,
  LIST_MARK,
  OPENING_BRACKET,
  SPACE,
  withoutSpaces,
} from '../text/char-range.ts';
import {
  type IsWord,
  isPersonName,
  isTransliterated,
  nameScore,
  type RunName,
  readNames,
} from '../text/person-names.ts';
import { surnameOf, surnameWeight } from '../text/surnames.ts';
import type { Credit } from '../vocabulary/article.ts';
import { type CreditGroup, parseCreditGroups } from './parse-credit-groups.ts';
import type { Work } from './read-roles.ts';

/** A run of names and roles read to its end. */
export interface CreditReading {
  /** In the order printed. A group without a role word has its work word (摄), else `UNSTATED_ROLE`. */
  readonly credits: readonly Credit[];
  /** What the run says was done, over all its groups; null when it says nothing: 记者 王泉林. */
  readonly work: Work | null;
}

/** The role of people a line only names: `李清华` under a title, `（王泉林 刘航）` at an article's end. */
export const UNSTATED_ROLE = '作者';

/** Where a run stands decides how much it must prove. */
export interface CreditContext {
  readonly isWord: IsWord;
  /** Accept names without any role or work word, e.g. `（王泉林 刘航）`. */
  readonly bare: boolean;
}

/** No dictionary, and at least one role or work word. */
export const PLAIN_CONTEXT: CreditContext = { isWord: () => false, bare: false };

const WRAPPED = new RegExp(
  `^[${OPENING_BRACKET}]([^${OPENING_BRACKET}${CLOSING_BRACKET}]*)[${CLOSING_BRACKET}]$`,
  'u',
);
const MARKS = new RegExp(`^[${LIST_MARK}${SPACE}—\\-]+|[${SPACE}。.；;，,]+$`, 'gu');
const AGENCY = new RegExp(
  `^((?:[${HAN}]{1,6}社|[视視][觉覺]中[国國]|人民[图圖视視][片觉覺]|CFP|IC|VCG|GETTY|Getty)(?:[发發]|供[图圖]|供稿))[${SPACE}:：]*[（(]?([^（）()]*)[)）]?$`,
  'u',
);
/** 资料图片, 网络截图, 图片来源：…, 新华社/路透: whose picture it is, without a person. */
const NOTICE = new RegExp(
  `^(?:(?:本[报報刊]|本版|本[组組]|以上|均[为為])?(?:[资資]料|[网網][络絡]|效果|示意|[视視][频頻])(?:[图圖照]片?|截[图圖]|示意[图圖])` +
    `|[图圖]片?[来來]源[:：].*|[图圖][据據源].{2,16}|(?:新[华華]社?|中新社?)[/／][${HAN}]{2,6}|人民[视視][觉覺]|[视視][觉覺]中[国國]|AI(?:生成)?[制製作]?[图圖])$`,
  'u',
);
/** 本版图片均由…, 以上照片均为…, 图片由…; never 图为, which opens a caption. */
const PICTURES = '(?:[图圖]片|照片|[组組][图圖]|[图圖])';
const LEAD_IN = new RegExp(
  `^(?:(?:本版|本[组組]|以上|上述|文中|封面|[题題上下左右])?(?:${PICTURES}|[摄攝]影)?(?:除署名外)?(?:[均皆都][为為由]?|由)|(?:本版|本[组組]|以上|文中)${PICTURES}` +
    `|本版(?=文|撰|[摄攝]|[记記])|[上下左右题題][图圖](?=[:：])|[图圖]片[为為])[${SPACE}:：]*(?=.)`,
  'u',
);
/** 王泉林（市委党校） */
const NOTE = /[（(][^（）()]+[)）]$/u;
/** 县委宣传部, 市妇联: where a writer works stands among the names and is left out. */
const OFFICE = new RegExp(
  `(?<=^|[${SPACE}、，,])[${HAN}]{1,14}(?:[委部局院校厂廠所社联聯办辦站处處厅廳镇鎮乡鄉]|中心|公司|街道|大[学學]|中[学學]|小[学學]|[银銀]行|集[团團]|支[队隊]|大[队隊])(?=$|[${SPACE}、，,])`,
  'gu',
);
/** Words that follow a role in running text and look like a short name. */
const NO_NAME =
  /^(?:[图圖][为為]|注|按|手[记記]|[调調]查|[观觀]察|[获獲]悉|获知|了解|看到|[连連][线線]|[查走探采暗][访訪]|[评評][论論]|[专專][访訪]|[现現][场場]|[体體][验驗]|昨[日天]|今[日天]|近日|日前|[报報][道導]|[团團][队隊]|行[动動]|[视視]角)$/u;
const FUNCTION_CHAR = /[的了将將着這这那您我你他她它吗呢吧啊很还還被把]/u;

/** Least score of a name: of a word (高峰 may be one, 连线 not), of one cut from a longer run, without a role word, and of any other. */
const LEAST = { word: -16.5, cut: -22, bare: -23.5, any: -31 };

function isLikely(name: string, cut: boolean, group: CreditGroup): boolean {
  // 开发区全景 cuts into two names whose surnames hardly anyone has.
  if (cut && (surnameWeight(surnameOf(name)) ?? -99) < -9) return false;
  const least = cut ? LEAST.cut : group.role === null ? LEAST.bare : LEAST.any;
  return (nameScore(name) ?? -99) > least;
}

function plausible(
  { name, known, cut }: RunName,
  alone: boolean,
  group: CreditGroup,
  context: CreditContext,
): boolean {
  const size = [...name].length;
  if (size < 2 || FUNCTION_CHAR.test(name) || NO_NAME.test(name)) return false;
  if (/[报報社网網]$/u.test(name)) return false;
  const isWord = size <= 3 && context.isWord(name);
  const apart = group.leads || /[/／\s]$/u.test(group.names);
  // 记者连线, 空中摄影: a word glued to a role or work word is not a name.
  const tied = group.glued || (group.role === null && !apart);
  const doubted = isWord && tied && !cut && (nameScore(name) ?? -99) < LEAST.word;
  if (known) return !doubted && isLikely(name, cut, group);
  if (name.includes('·') || /^[A-Za-zÀ-ɏ]/u.test(name)) return true;
  // 活动现场 王泉林 摄: without a role, only a lone name or one written by its sound may be unknown.
  if (group.role === null && !(alone && apart) && !isTransliterated(name)) return false;
  return size <= 4 && isHan(name) && !isWord && !group.glued;
}

/** The names of a group, null when they are none. Who hands in a picture may be an office. */
function namesOf(group: CreditGroup, context: CreditContext): readonly string[] | null {
  const run = group.names.replace(/(?:[发發]自|攝於|摄于)[^，。；\s]{2,8}\s*$/u, '').trim();
  if (!/\p{L}/u.test(run)) return [];
  if (group.work === '供图' && !readNames(run).every(({ known }) => known)) {
    const offices = run.split(/[、，,；;]/u).map(withoutSpaces);
    return offices.every((office) => office.length <= 24) ? offices : null;
  }
  const people = readNames(
    run
      .replace(OFFICE, (office) => (nameScore(office) === null ? '' : office))
      .replace(/^[:：/／\s]+/u, ''),
  );
  return people.length > 0 &&
    people.every((name) => plausible(name, people.length === 1, group, context))
    ? people.map(({ name }) => name)
    : null;
}

/** 李清华 本报评论员: a role behind a name without one belongs to it; other roles without names go. */
function settle(credits: readonly Credit[]): readonly Credit[] {
  const named = credits.filter(({ names }) => names.length > 0);
  const [first, second] = credits;
  if (named.length === 0 || !first || !second) return credits;
  const follows = credits.length === 2 && second.names.length === 0;
  return follows && first.role === UNSTATED_ROLE
    ? [{ role: second.role, names: first.names }]
    : named;
}

function roleOf(group: CreditGroup): string {
  if (group.role !== null) return group.role;
  if (group.work === '文' && /[报報][道導]$/u.test(group.workText ?? '')) return UNSTATED_ROLE;
  return group.work === '供图' ? '供图' : (group.workText ?? UNSTATED_ROLE);
}

/** Names without any role: every one sure, and no office alone. */
function isSigned(credits: readonly Credit[], run: string, { isWord }: CreditContext): boolean {
  const names = credits.flatMap((credit) => credit.names).join('、');
  return (
    isPersonName(names, isWord) &&
    (isPersonName(run, isWord) || run.search(OFFICE) >= 0 || NOTE.test(run))
  );
}

function overall(works: readonly (Work | null)[]): Work | null {
  const said = new Set(works.filter((work) => work !== null));
  if (said.size <= 1) return [...said][0] ?? null;
  return said.has('文') || said.has('文/图') ? '文/图' : said.has('摄') ? '摄' : '图';
}

function readAgency(run: string, context: CreditContext): CreditReading | null {
  const agency = AGENCY.exec(run);
  const role = agency?.[1];
  if (role === undefined) return null;
  const rest = (agency?.[2] ?? '').trim();
  if (rest === '' || NOTICE.test(rest)) return { credits: [{ role, names: [] }], work: '图' };
  const inner = readCredits(rest, { ...context, bare: true });
  if (!inner) return null;
  const credits = inner.credits.map(({ names }) => ({ role, names }));
  return { credits, work: inner.work ?? '图' };
}

/**
 * Reads a byline or picture credit that is nothing else, with or without its brackets:
 * `（记者 王泉林 通讯员 刘航）`, `记者 王泉林 摄`, `文/李清华 图/王泉林`, `新华社发（王泉林摄）`, `图片由市文旅局提供`,
 * `資料圖片`. Null for anything that is not read to its end as roles, names and work.
 */
export function readCredits(
  text: string,
  context: CreditContext = PLAIN_CONTEXT,
): CreditReading | null {
  const trimmed = text.trim().replace(MARKS, '');
  const bare = (WRAPPED.exec(trimmed)?.[1] ?? trimmed).trim().replace(MARKS, '');
  if (bare === '' || bare.length > 160) return null;
  if (NOTICE.test(withoutSpaces(bare))) {
    return { credits: [{ role: withoutSpaces(bare), names: [] }], work: '图' };
  }
  const agency = readAgency(bare, context);
  if (agency) return agency;
  const run = bare.replace(LEAD_IN, '');
  const groups = parseCreditGroups(run);
  const credits: Credit[] = [];
  for (const group of groups) {
    const names = namesOf(group, context);
    if (!names) return null;
    if (names.length === 0 && group.role === null && group.work === null) continue;
    credits.push({ role: roleOf(group), names });
  }
  const work = overall(groups.map((group) => group.work));
  const unstated = groups.every((group) => group.role === null && group.work === null);
  if (credits.length === 0) return null;
  if (unstated && !(context.bare && isSigned(credits, run, context))) return null;
  // 文 and 图 alone are words; 摄影 or 记者 alone says nothing about anyone.
  const named = credits.some(({ names }) => names.length > 0);
  if (
    !named &&
    !/[评評][论論][员員]|^(?:本[报報]|新[华華]社|中).*[记記]者/u.test(credits[0]?.role ?? '')
  )
    return null;
  return { credits: settle(credits), work };
}
