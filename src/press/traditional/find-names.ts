import { HAN } from '../../text/char-range.ts';
import { type IsWord, isPersonName } from '../../text/person-names.ts';
import { givenNameWeight, surnameOf } from '../../text/surnames.ts';
import type { Article } from '../../vocabulary/article.ts';
import type { Page } from '../../vocabulary/page.ts';
import type { Segment } from '../build-edition.ts';
import { NAME_CHARACTERS, traditionalName } from './name-forms.ts';
import { openccDictionary } from './opencc-dictionary.ts';
import type { FixedForm } from './to-traditional.ts';

/** What the search needs of a lexicon. */
export interface NameSense {
  readonly isWord: IsWord;
  readonly cut: Segment;
}

/** Titles and offices that stand right before a name; their last characters would find 生于, 长于. */
const OFFICE =
  '书记|主任|主席|记者|作者|编辑|先生|女士|同志|同学|医生|学生|老师|教师|教授|博士|院士|护士|烈士|战士|经理|总监|法官|工程师|' +
  '[局市县区镇乡村校院厂社部厅处科所站队组会行团省州]长|(?:董事|秘书|理事)长|(?:通讯|委|专|调研|演|队|教练|运动|党|职)员';
const LISTED = new RegExp(`(?<=、)[${HAN}]{2,4}(?=[、等和及，。）]|$)`, 'gu');
const AFTER_OFFICE = new RegExp(`(?<=(?:${OFFICE}))[${HAN}]{2,8}`, 'gu');

/** 主任于四月 has no 于四月 in it. */
const DATE = /^[今去明当本上下一二三四五六七八九十]+[年月日]/u;

/** A character seldom or never found in given names ends the name before it. */
const TOO_RARE = -9;

/** What a run begins with if it is a name, by the words the rest is cut into: 于杰主持召开 → 于杰. */
function leadingName(run: string, { cut }: NameSense): string | null {
  const surname = surnameOf(run);
  if (DATE.test(run.slice(surname.length))) return null;
  let given = '';
  for (const word of cut(run.slice(surname.length))) {
    const fits = [...(given + word)].length <= 2;
    if (!fits || [...word].some((character) => givenNameWeight(character) < TOO_RARE)) break;
    given += word;
  }
  return given === '' ? null : surname + given;
}

/** Names in running text: members of a list (刘涛、谷静、于杰), and what follows an office (书记于杰). */
function namesInText(text: string, sense: NameSense): readonly string[] {
  const listed = [...text.matchAll(LISTED)].map(([name]) => name);
  const led = [...text.matchAll(AFTER_OFFICE)].flatMap(([run]) => leadingName(run, sense) ?? []);
  return [...listed, ...led].filter((name) => isPersonName(name, sense.isWord));
}

function namesInArticle(article: Article, sense: NameSense): readonly string[] {
  const { byline, captions, paragraphs } = article;
  const credits = [...byline, ...captions.flatMap(({ credit }) => credit)];
  const texts = [...paragraphs, ...captions.map(({ text }) => text)];
  return [
    ...credits.flatMap(({ names }) => names),
    ...texts.flatMap((text) => namesInText(text, sense)),
  ];
}

/** 谷雨 (穀雨) under a report is a pen name, and a word in the rest of the page. */
function isAlsoWord({ from, to }: FixedForm, { isWord }: NameSense): boolean {
  const known = openccDictionary().formOf(from);
  return isWord(from) || (known !== undefined && known.charAt(0) !== to.charAt(0));
}

/**
 * The persons of some pages whose names a dictionary of words may get wrong, with their traditional
 * forms: credited ones, and those whom the text names so that there is little doubt. Each is found
 * once and then holds wherever the name stands.
 */
export function findNames(pages: readonly Page[], sense: NameSense): readonly FixedForm[] {
  const names = pages
    .flatMap(({ articles }) => articles)
    .flatMap((article) => namesInArticle(article, sense));
  return [...new Set(names)]
    .filter((name) => [...name].some((character) => NAME_CHARACTERS.has(character)))
    .map((name) => ({ from: name, to: traditionalName(name) }))
    .filter((one) => !isAlsoWord(one, sense));
}
