import type { Credit } from '../../vocabulary/article.ts';
import { spellName } from './spell-name.ts';

/** Roles as papers print them; 作者 is the press's own word for a role that nobody names. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['记者', 'Reporter'],
  ['記者', 'Reporter'],
  ['通讯员', 'Correspondent'],
  ['通訊員', 'Correspondent'],
  ['作者', 'By'],
  ['摄', 'Photo'],
  ['攝', 'Photo'],
  ['文/图', 'Text and photo'],
  ['文/圖', 'Text and photo'],
]);

/**
 * Credits in English. A name is as `names` has it (the glossary's), else in pinyin; a role that the
 * table does not have stays as printed.
 */
export function translateCredits(
  credits: readonly Credit[],
  names: ReadonlyMap<string, string>,
): Credit[] {
  return credits.map((credit) => ({
    role: ROLES.get(credit.role) ?? credit.role,
    names: credit.names.map((name) => names.get(name) ?? spellName(name)),
  }));
}
