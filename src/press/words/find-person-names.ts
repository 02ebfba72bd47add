import { HAN } from '../../text/char-range.ts';
import { nameScore } from '../../text/person-names.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Dictionary } from './dictionary.ts';

/** What a person in the news is called before the name: 党委书记王文峰, 开发区领导刘涛. */
const OFFICE =
  '书记|書記|主任|调研员|調研員|领导|領導|政委|局长|局長|市长|市長|县长|縣長|区长|區長|镇长|鎮長|乡长|鄉長|校长|校長|院长|院長|园长|園長|' +
  '部长|部長|主席|委员|委員|经理|經理|董事长|董事長|常委|记者|記者|通讯员|通訊員|老师|老師|同志|教授|院士|代表';
/** What follows a name; without it 主任 and two characters more could be anything. */
const AFTER =
  '(?=[、，。；：）)]|等|主持|出席|就|表示|指出|强调|強調|说|說|介绍|介紹|带队|帶隊|带领|帶領|及|和|参加|參加|为|為|在|到|率|讲|講|$)';
const NAME = `[${HAN}]{2,3}`;
const NAMED = new RegExp(`(?:${OFFICE})((?:${NAME}、)*${NAME}?)${AFTER}`, 'gu');
/** Natural logarithms, by length: a common surname and given name; 有关 and 高度 are far below. */
const LEAST = { two: -18.5, three: -24.5 };

/** Surnames too, but behind an office they join or begin something else: 书记和群众. */
const JOINS = /^[和及等就都也在到对對为為从從将將要会會]/u;

/** Two characters that the dictionary has as a name only: the office says that it is another 李鹏. */
function isNamesake(run: string, dictionary: Dictionary): boolean {
  const entries = dictionary.entriesOf(run);
  return (
    run.length === 2 &&
    entries.length > 0 &&
    entries.every(({ reading }) => /^\p{Lu}/u.test(reading))
  );
}

function isName(run: string, isWord: (text: string) => boolean, dictionary: Dictionary): boolean {
  const score = nameScore(run);
  if (score === null || JOINS.test(run) || (isWord(run) && !isNamesake(run, dictionary)))
    return false;
  return score >= (run.length === 2 ? LEAST.two : LEAST.three);
}

/**
 * People an edition names: those of its bylines, and those who stand behind their office in the text
 * (党委书记王文峰, 领导刘涛、谷静、于杰). What either word list knows as a word is no name there.
 */
export function findPersonNames(
  articles: readonly Article[],
  lexicon: Lexicon,
  dictionary: Dictionary,
): ReadonlySet<string> {
  const names = new Set<string>();
  const isWord = (text: string) => lexicon.isWord(text) || dictionary.entriesOf(text).length > 0;
  for (const { byline, captions, paragraphs } of articles) {
    const credits = [...byline, ...captions.flatMap(({ credit }) => credit)];
    for (const name of credits.flatMap((credit) => credit.names)) {
      if (/^\p{Script=Han}{2,4}$/u.test(name) && nameScore(name) !== null) names.add(name);
    }
    const texts = [...paragraphs, ...captions.map(({ text }) => text)];
    for (const [, list = ''] of texts.flatMap((text) => [...text.matchAll(NAMED)])) {
      for (const run of list.split('、')) if (isName(run, isWord, dictionary)) names.add(run);
    }
  }
  return names;
}
