import { CLOSING_BRACKET, HAN, LIST_MARK, OPENING_BRACKET, SPACE } from '../text/char-range.ts';
import { nameScore } from '../text/person-names.ts';
import { isPlaceName, placeAtEnd } from '../text/place-names.ts';
import { type RoleWord, roleAt, type Work, workAt } from './read-roles.ts';

/** A role or work word and the run of names that goes with it, as parsed; names are not read yet. */
export interface CreditGroup {
  readonly role: string | null;
  readonly work: Work | null;
  /** The work word as printed, for a group without a role. */
  readonly workText: string | null;
  readonly names: string;
  /** True when nothing stands between the role and the names: 记者王泉林. */
  readonly glued: boolean;
  /** True when the work word stands before the names: 文/李清华. */
  readonly leads: boolean;
}

interface Group {
  role: string | null;
  work: Work | null;
  workText: string | null;
  names: string;
  glued: boolean;
  /** True when the work word stands before the names: 文/李清华. */
  leads: boolean;
  /** True behind a work word that follows its names. */
  closed: boolean;
}

const SEPARATORS = `${SPACE}、，,；;/／|｜:：`;
const BOUNDARY = new RegExp(
  `[${SEPARATORS}${OPENING_BRACKET}${CLOSING_BRACKET}${LIST_MARK}。]`,
  'u',
);
const EXPLICIT = new RegExp(`[${SPACE}]*[:：/／|｜][${SPACE}]*`, 'uy');
function newGroup(): Group {
  return {
    role: null,
    work: null,
    workText: null,
    leads: false,
    names: '',
    glued: false,
    closed: false,
  };
}

/** A place that stands between the names and 报道: 王小明／台北報導, 王泉林 北京报道. */
function withoutPlace(names: string, word: RoleWord): string {
  if (word.work !== '文') return names;
  const glued = new RegExp(`(?<=[${SEPARATORS}])[${HAN}]{2,10}$`, 'u').exec(names);
  const piece = glued?.[0] ?? '';
  const slashed = glued !== null && /[/／]/.test(names.charAt(glued.index - 1));
  if (glued && (slashed || isPlaceName(piece) || nameScore(piece) === null)) {
    return names.slice(0, glued.index);
  }
  const place = placeAtEnd(names);
  return place !== null && place >= 2 ? names.slice(0, place) : names;
}

class Groups {
  readonly list: Group[] = [];
  current = newGroup();

  private open(group: Partial<Group>): void {
    this.current = { ...newGroup(), ...group };
    this.list.push(this.current);
  }

  addText(char: string): void {
    if (this.list.length === 0 || (this.current.closed && !BOUNDARY.test(char))) this.open({});
    this.current.names += char;
  }

  addRole(word: RoleWord, glued: boolean): void {
    const pending = this.list.length > 0 && this.current.leads && this.current.names.trim() === '';
    if (pending && this.current.role === null) this.current.role = word.text;
    else this.open({ role: word.text });
    this.current.glued = glued;
  }

  addWork(word: RoleWord, explicit: boolean, more: boolean): void {
    const hasNames =
      this.list.length > 0 && !this.current.closed && /\p{L}/u.test(this.current.names);
    const opened = this.list.length > 0 && this.current.role !== null && !this.current.leads;
    const leads = more && (explicit || !hasNames || this.current.leads) && !(opened && !hasNames);
    if (leads || this.list.length === 0) {
      this.open({ work: word.work, workText: word.text, leads: true });
      return;
    }
    if (!hasNames && !opened) return;
    this.current.names = withoutPlace(this.current.names, word);
    for (const group of this.list) {
      if (group.work === null) Object.assign(group, { work: word.work, workText: word.text });
    }
    this.current.closed = true;
  }
}

/**
 * Cuts a run into groups of role, names and work, left to right: `记者 王泉林 通讯员 刘航 摄` gives two groups,
 * both 摄; `李清华/文 王泉林/图` two without a role. Every character that is no role or work word is names.
 */
export function parseCreditGroups(run: string): readonly CreditGroup[] {
  const groups = new Groups();
  let afterWord = true;
  for (let at = 0; at < run.length; ) {
    const boundary = at === 0 || BOUNDARY.test(run.charAt(at - 1));
    const role = roleAt(run, at, boundary);
    const word = role ?? workAt(run, at, boundary || afterWord);
    if (!word) {
      const char = String.fromCodePoint(run.codePointAt(at) ?? 0);
      groups.addText(char);
      at += char.length;
      afterWord = false;
      continue;
    }
    EXPLICIT.lastIndex = word.end;
    const mark = EXPLICIT.exec(run);
    at = word.end + (mark?.[0].length ?? 0);
    afterWord = true;
    if (role) groups.addRole(role, mark === null && !BOUNDARY.test(run.charAt(at)));
    else groups.addWork(word, mark !== null, /[\p{L}]/u.test(run.slice(at)));
    const place = /^[于於][^，。；\s]{1,12}/u.exec(run.slice(at));
    if (!role && place) at += place[0].length;
  }
  return groups.list;
}
