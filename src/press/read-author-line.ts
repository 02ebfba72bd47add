import { CLOSING_BRACKET, HAN, LIST_MARK, OPENING_BRACKET, SPACE } from '../text/char-range.ts';
import { type IsWord, isPersonName } from '../text/person-names.ts';
import type { Credit } from '../vocabulary/article.ts';
import { readCredits } from './read-credits.ts';
import { isDeskRole, isPictureWork } from './read-roles.ts';

/** What a line of its own says about where an article comes from. */
export interface AuthorLine {
  /** Its writers (`李清华`), who they are (`（作者系……）`), or what it was taken from (`（据新华社）`). */
  readonly kind: 'author' | 'about' | 'source';
  /** Empty for a source. */
  readonly credits: readonly Credit[];
}

const LONGEST = 70;
const OPEN = `[${OPENING_BRACKET}]`;
const CLOSE = `[${CLOSING_BRACKET}]`;
const MARK = new RegExp(`^[${LIST_MARK}]+[${SPACE}]*`, 'u');
const ABOUT = new RegExp(
  `^[${OPENING_BRACKET}${LIST_MARK}${SPACE}]*(?:本文)?(?:[第][一二]|通[讯訊])?作者(?:[${HAN}]{2,4})?(?:[系係为為是]|[单單]位|[简簡]介|[现現]任|[来來]自|[^${OPENING_BRACKET}，。]{0,4}[:：][^，。]{0,30}(?:大学|学院|研究|中心|[员員])).+$`,
  'u',
);
const SOURCE = new RegExp(
  `^${OPEN}?(?:(?:[综綜]合)?(?:[据據]|[综綜]合|摘[编編]?自|[转轉][载載]?自|原[载載]于?|[选選]自|[来來]源[:：]|[稿文]件?[来來]源[:：])[${SPACE}]*[《“]?[${HAN}A-Za-z0-9·、《》“”：]{2,30}?|(?:新[华華]|中新|中央)社(?:[稿电電]|[综綜]合)?)[${SPACE}]*(?:[电電稿讯訊]|[报報][道導]|消息)?[》”]?${CLOSE}?$`,
  'u',
);
const IS_SOURCE = /社|[报報]|[网網]|[来來]源|《|自|台|臺|日[报報]|新[闻聞]|公众号|客户端|原[载載]/u;
const ENDS = /[。！？；，,]$/u;

/**
 * Reads a line that names writers or a source and nothing else: `李清华`, `□李清华`, `■本报记者 王泉林`,
 * `文/李清华`, `（王泉林 刘航）`, `本报评论员`, `（作者系区委书记）`, `（据新华社）`. Null for anything else, picture
 * credits among it. `isWord` keeps 周末 and 高峰 out.
 */
export function readAuthorLine(line: string, isWord: IsWord = () => false): AuthorLine | null {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return null;
  if (ABOUT.test(text) && (new RegExp(`^${OPEN}`, 'u').test(text) || !ENDS.test(text))) {
    return { kind: 'about', credits: aboutWhom(text) };
  }
  if (SOURCE.test(text) && IS_SOURCE.test(text) && !ENDS.test(text)) {
    return { kind: 'source', credits: [] };
  }
  const bare = text.replace(MARK, '').replace(/^(?:——|—|--)\s*/u, '');
  const marked = bare !== text;
  const reading = readCredits(bare, { isWord: marked ? () => false : isWord, bare: true });
  if (!reading || (isPictureWork(reading.work) && !isShared(text))) return null;
  if (reading.credits.every(({ role }) => isDeskRole(role))) return null;
  return { kind: 'author', credits: reading.credits };
}

/** 文/李清华 图/王泉林 and 文/图 name the writer too; 摄 alone does not. */
function isShared(text: string): boolean {
  return /文|[报報][道導]|撰/u.test(text);
}

/** （作者李清华系区委书记）names the writer again. */
function aboutWhom(text: string): readonly Credit[] {
  const name = /作者([\p{Script=Han}]{2,4}?)(?=[系係为為是]|[单單]位)/u.exec(text)?.[1];
  return name !== undefined && isPersonName(name) ? [{ role: '作者', names: [name] }] : [];
}
