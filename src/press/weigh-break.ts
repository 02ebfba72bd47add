import type { Lexicon } from './lexicon.ts';
import {
  closesForeign,
  endsSentence,
  hasClauseMark,
  isSalutation,
  listMark,
  openMarks,
  visibleLength,
} from './line-shape.ts';

/**
 * Two lines of a body that stand one behind the other, and what is known around them. The question
 * is whether a printed column ended between them inside one paragraph.
 */
export interface LinePair {
  readonly above: string;
  readonly below: string;
  /** The line before `above` in the same article, or null at its start. */
  readonly before: string | null;
  /** A caption, a credit or a jump line stood between the two. */
  readonly parted: boolean;
  /** An editor's code closed `above`. */
  readonly closed: boolean;
  readonly aboveBold: boolean;
  readonly belowBold: boolean;
  /** `below` begins with bold words: a lead-in of its own. */
  readonly belowLeadIn: boolean;
  /** `above` is an item of a list that Markdown marks. */
  readonly aboveItem: boolean;
  /** Paragraphs of the article are printed with an indent, and whether `below` has one; else null. */
  readonly belowIndented: boolean | null;
  /** Other short lines without a stop in the same article: subheads come in numbers. */
  readonly siblings: number;
  /** The line begins with a dateline or byline. */
  readonly aboveOpensStory: boolean;
  readonly belowOpensStory: boolean;
}

/** One piece of evidence: for a join when positive, for two whole lines when negative. */
export interface Evidence {
  readonly name: string;
  readonly weight: number;
}

/** A function word that no heading, item or paragraph ends with. */
const HANGING =
  /(?:[的和与及在把被对从于以将使让并或而但其该各每这那是要第不更最很也又都就向由为给跟且若如因则即既虽尽所]|[與對從於並該這將為讓給會]|以及|通过|关于|根据|按照|围绕|针对|随着|作为|成为|实现|推进|加强|开展|进行|坚持|有关|其中)$/;
/** What a line may not begin with (CLREQ, prohibition rules for line start). */
const NO_START = /^[，。、；：！？）》」』〉】〕”’…％%·,.;:!?)\]]/;
/** A numeral parted from what it counts. */
const NUMBER_END = /(?:[0-9０-９.．]|[0-9０-９]\s*[亿万千百億萬]|[第前近约達达超])$/;
const UNIT_START =
  /^(?:[0-9０-９]|[.．％%]|[年月日号时時点點分秒亿億万萬千百元人名个個户戶亩畝米吨噸岁歲次项項家辆輛所条條届屆度倍级級支件座头頭只隻斤克公平立美港欧英]|余|多)/;
/** How a new paragraph of a news story likes to begin. */
const OPENER =
  /^(?:[“「‘]|[0-9０-９]{1,4}年|[0-9０-９]{1,2}月|[0-9０-９]{1,2}日|[一二三四五六七八九十]+是|据|據|近日|日前|近年|近期|今年|去年|昨[日天]|今[日天]|当[日天]|当前|当下|目前|连日|截至|为[了进贯深认全切加推]|为(?!何)|在|随着|隨著|通过|同时|同時|此外|另外|此次|本次|会议|會議|会上|座谈|记者|記者|他|她|我|该[市县区镇村校院局公]|下一步|接下来|未来|如今|现在|对此|一直以来|长期以来|自[0-9从去今]|首先|其次|最后|活动|仪式|首届|近来|其实|然而|但是|不过|所以|因此|于是|后来|有一[次天]|那[天年时]|小时候|每[年天到逢]|一年来|春|夏|秋|冬)/;
/** The first word of a line that carries a sentence on. */
const CARRIES_ON = new Set(
  '的 地 得 了 着 过 们 之 者 等 和 与 及 或 以及 及其 所 中 里 上 下 内 后 前 时 來 们'.split(' '),
);

type Weigh = (pair: LinePair, lexicon: Lexicon) => number;

const stopWeighs: Weigh = ({ above, below }) => {
  if (!endsSentence(above)) return 0;
  const open = openMarks(above);
  if (open === '' || /^[“「]/.test(below)) return -14;
  return closesForeign(below, open.slice(-1)) ? 7 : -7;
};

/** The evidence that is weighed, in the order it is reported. Weights are in points; 0 is no news. */
const EVIDENCE: readonly (readonly [name: string, weigh: Weigh])[] = [
  [
    'an editor’s code closes the line',
    ({ closed, above }) => (closed && endsSentence(above) ? -20 : 0),
  ],
  ['the line below cannot begin one', ({ below }) => (NO_START.test(below) ? 20 : 0)],
  ['the line above ends a sentence', stopWeighs],
  ['the line below opens a story', ({ belowOpensStory }) => (belowOpensStory ? -12 : 0)],
  ['a story’s first words are no whole line', (pair) => openedStory(pair)],
  ['a mark begins the line below', ({ below }) => markBelow(below)],
  ['the line above is an item or subhead', (pair) => itemAbove(pair)],
  ['the line above addresses somebody', ({ above }) => (isSalutation(above) ? -12 : 0)],
  ['the line above announces', ({ above }) => (/[：:]$/.test(above) ? -7 : 0)],
  ['a comma is left hanging', (pair) => commaEnd(pair)],
  ['a sentence is left open', ({ above }) => unfinished(above)],
  ['a quote or bracket is left open', ({ above, below }) => leftOpen(above, below)],
  [
    'a number is parted',
    ({ above, below }) => (NUMBER_END.test(above) && UNIT_START.test(below) ? 6 : 0),
  ],
  ['a word is parted', ({ above, below }, lexicon) => partedWord(above, below, lexicon)],
  ['a function word is left hanging', ({ above }) => (HANGING.test(above) ? 4 : 0)],
  [
    'the line below carries on',
    ({ below }, lexicon) => (CARRIES_ON.has(lexicon.cut(below.slice(0, 8))[0] ?? '') ? 3 : 0),
  ],
  ['the line below begins amid a clause', ({ above, below }) => clauseTail(above, below)],
  [
    'the line below only ends a sentence',
    ({ below }) => (visibleLength(below) <= 14 && endsSentence(below) ? 2 : 0),
  ],
  ['bold sets a line apart', ({ aboveBold, belowBold }) => (aboveBold !== belowBold ? -10 : 0)],
  ['bold words lead in the line below', ({ belowLeadIn }) => (belowLeadIn ? -8 : 0)],
  [
    'an indent begins a paragraph',
    ({ belowIndented }) => (belowIndented === null ? 0 : belowIndented ? -8 : 4),
  ],
  ['the line above looks like a subhead', (pair) => subheadLook(pair)],
  ['the line below tells it again', ({ above, below }) => toldAgain(above, below)],
  ['both lines are short', ({ above, below }) => shortLines(above, below)],
  ['the two lines are of one build', ({ above, below }) => sameBuild(above, below)],
  ['something stood between', ({ parted, above }) => (parted && !endsSentence(above) ? 2 : 0)],
];

/** All evidence on a pair that is not zero. */
export function evidenceOn(pair: LinePair, lexicon: Lexicon): Evidence[] {
  return EVIDENCE.map(([name, weigh]) => ({ name, weight: weigh(pair, lexicon) })).filter(
    ({ weight }) => weight !== 0,
  );
}

/** The sum of the evidence: above 0 the two lines are one paragraph that a column end cut in two. */
export function weighBreak(pair: LinePair, lexicon: Lexicon): number {
  return evidenceOn(pair, lexicon).reduce((sum, { weight }) => sum + weight, 0);
}

/** Behind a dateline no subhead stands: a line that begins with one and has no stop goes on. */
function openedStory({ above, aboveOpensStory }: LinePair): number {
  return aboveOpensStory && !endsSentence(above) && visibleLength(above) > 5 ? 9 : 0;
}

/** Words of a time, a turn or a speaker, which open a paragraph with a comma behind them. */
const OPENS_WITH_COMMA =
  /^(?:近日|日前|如今|目前|同时|此外|另外|其实|当然|今年|去年|现在|首先|其次|最后|然而|但是|所以|因此|于是|后来|昨日|昨天|今天|对此|据悉|他说|她说|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|深夜|黄昏|午后|当晚|当天|次日|春天|夏天|秋天|冬天|有时|有人|那天|那年|一次|记者|原来|不过|可是|终于|随后|接着|之后|当时|近年|今晨|昨晚|今晚)/;

/** `势向好。`, `考，为`: too little for a clause of its own. */
function clauseTail(above: string, below: string): number {
  if (endsSentence(above) || /[：:]$/.test(above) || OPENS_WITH_COMMA.test(below)) return 0;
  return /^[^，。、；：！？“「《（\s]{1,3}[，。、；]/.test(below) ? 5 : 0;
}

function markBelow(below: string): number {
  const mark = listMark(below);
  if (mark < 0) return 0;
  return mark === 6 || mark === 8 ? -5 : -10;
}

function itemAbove({ above, below, aboveItem }: LinePair): number {
  const mark = listMark(above);
  if ((!aboveItem && mark < 0) || endsSentence(above)) return 0;
  if (mark >= 0 && mark <= 1 && visibleLength(above) <= 28 && visibleLength(below) >= 30) return -8;
  const length = visibleLength(above);
  if (length <= 24 && !/[，、]$/.test(above)) return hasClauseMark(above.slice(3)) ? -1 : -8;
  return 0;
}

function commaEnd({ above, below, before }: LinePair): number {
  if (/、$/.test(above)) return 9;
  if (/[，,]$/.test(above)) return 7;
  if (!/[；;]$/.test(above)) return 0;
  if (/[；;]$/.test(below) || /[；;]$/.test(before ?? '')) return -5;
  return /^(?:[一二三四五六七八九十]+[是要、]|第[一二三四五六七八九十]|其[一二三]|[要二三四五]是?)/.test(
    below,
  )
    ? -6
    : 2;
}

function unfinished(above: string): number {
  if (endsSentence(above) || /[，,、；;：:]$/.test(above)) return 0;
  const length = visibleLength(above);
  if (length >= 30) return 8;
  if (length >= 23) return 4;
  return hasClauseMark(above) ? 2 : 0;
}

function leftOpen(above: string, below: string): number {
  const open = openMarks(above);
  if (open === '' || endsSentence(above)) return 0;
  return closesForeign(below, open.slice(-1)) ? 9 : 3;
}

function partedWord(above: string, below: string, lexicon: Lexicon): number {
  const word = lexicon.crossingWord(above, below);
  if (word === null) return 0;
  if (visibleLength(above) <= 6) return 6;
  return word.length > 2 || lexicon.frequency(word) > 500 ? 5 : 3;
}

function subheadLook({ above, below, before, siblings }: LinePair): number {
  const length = visibleLength(above);
  if (length > 24 || endsSentence(above) || /[，,、；;：:]$/.test(above) || openMarks(above) !== '')
    return 0;
  if (hasClauseMark(above)) return isParallel(above) || siblings >= 4 ? -4 : 0;
  let weight = siblings === 0 ? -2 : -3 - Math.min(siblings, 2) * 1.5;
  if (before === null || endsSentence(before)) weight -= 1;
  if (OPENER.test(below)) weight -= 2;
  if (/\p{sc=Han}[ \u3000]+\p{sc=Han}/u.test(above)) weight -= 3;
  if (OPENER.test(above) && !/^[“「春夏秋冬]/.test(above)) weight += 3;
  return weight;
}

/** Two clauses of one length: `强化责任，狠抓落实`. */
function isParallel(text: string): boolean {
  const [first, second, ...more] = text.split(/[，,；;]/);
  return (
    more.length === 0 && first !== undefined && first.length >= 3 && first.length === second?.length
  );
}

/** A subhead's words come again in the text under it; a sentence cut in two does not repeat itself. */
function toldAgain(above: string, below: string): number {
  if (
    visibleLength(above) > 32 ||
    /[，；]/.test(above) ||
    endsSentence(above) ||
    /[，,、；;]$/.test(above)
  )
    return 0;
  const opening = below.slice(0, 120);
  let shared = 0;
  let pairs = 0;
  for (let i = 0; i + 1 < above.length; i++) {
    const pair = above.slice(i, i + 2);
    if (!/^[\p{sc=Han}0-9]{2}$/u.test(pair)) continue;
    pairs++;
    if (opening.includes(pair)) shared++;
  }
  if (pairs < 5 || shared / pairs < 0.35) return 0;
  return shared / pairs >= 0.5 ? -10 : -6;
}

function shortLines(above: string, below: string): number {
  if (endsSentence(above) || visibleLength(above) > 16 || visibleLength(below) > 20) return 0;
  return endsSentence(below) || hasClauseMark(above) || hasClauseMark(below) ? 0 : -4;
}

/** A couplet's lines are of one length; the entries of a list begin alike (`5月12日…`, `5月13日…`). */
function sameBuild(above: string, below: string): number {
  const dated = /^[0-9０-９]{1,2}[月日][0-9０-９]{1,2}[日:：]/;
  if (dated.test(above) && dated.test(below)) return -10;
  const [first, second] = [above, below].map((line) => line.replace(/[，。；！？,]$/, ''));
  if (first === undefined || second === undefined || first.length < 4 || first.length > 16)
    return 0;
  return first.length === second.length && !/[，。；！？]/.test(first + second) ? -12 : 0;
}
