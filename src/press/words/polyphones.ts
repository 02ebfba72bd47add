/**
 * How a character that is a word by itself is read among its neighbours. `behind` is matched against
 * the clause before it, `before` against the clause after it; both must hold. The first rule that
 * holds decides; where none does, pinyin-pro's reading of the character alone is taken.
 */
export interface PolyphoneRule {
  readonly char: string;
  readonly reading: string;
  readonly behind?: RegExp;
  readonly before?: RegExp;
}

/** What is done for somebody's good: 为企业办理, 为发展提供. */
const SERVICE =
  /提供|办理|辦理|解决|解決|创造|創造|营造|營造|奠定|打下|服务|服務|贡献|貢獻|争取|爭取|谋|謀|着想|排忧|排憂|保驾|保駕|添|助力|注入|增|做好|祝|送|搭建|开辟|開闢|点赞|點讚/u;
/** Verbs that make one thing another: 评为, 视…为, 推荐…为. */
const MAKES =
  /(?:评|評|选|選|定|称|稱|视|視|列|改|分|化|任|当选|當選|命名|推荐|推薦|授予|确定|確定|以|把|将|將)[^，。；]*$/u;

/** The rules, by character. */
export const polyphoneRules: readonly PolyphoneRule[] = [
  { char: '为', reading: 'wèi', before: /^(?:了|何|什么|此)/u },
  { char: '为', reading: 'wéi', before: /^(?:[0-9０-９一两二三主期首准例限先重])/u },
  { char: '为', reading: 'wèi', behind: /(?:^|[要能应须也并更均])$/u, before: SERVICE },
  { char: '为', reading: 'wéi', behind: MAKES },
  { char: '为', reading: 'wéi', behind: /[最更较均仍图名时即久]$/u },
  { char: '为', reading: 'wèi', before: SERVICE },
  { char: '为', reading: 'wéi', behind: /[^要能应须也并更地力来，]{2}$/u },
  { char: '为', reading: 'wèi' },
  { char: '得', reading: 'děi', behind: /(?:总|都|还|就|可|也|必|你|我|他|们)$/u },
  { char: '得', reading: 'dé', behind: /(?:^|[获共各只])$/u },
  { char: '得', reading: 'dé', before: /^[0-9０-９分奖]/u },
  { char: '得', reading: 'de' },
  { char: '地', reading: 'dì', behind: /(?:^|[该各本当此两三异外原属整])$/u },
  { char: '地', reading: 'dì', before: /^(?:$|[，。、；的处]|[里上下]的?)/u },
  { char: '地', reading: 'de' },
  { char: '还', reading: 'huán', before: /^(?:款|贷|钱|债|书|清|给|账|本金|利息)/u },
  { char: '还', reading: 'hái' },
  {
    char: '行',
    reading: 'háng',
    behind: /(?:[该各总分支本我商央][行]?|银|第?[0-9０-９一二三四五六七八九十]+)$/u,
  },
  { char: '行', reading: 'xíng' },
  { char: '长', reading: 'cháng', before: /^(?:约|达|近)?[0-9０-９]/u },
  {
    char: '长',
    reading: 'cháng',
    behind: /(?:[0-9０-９]\p{Script=Han}{0,2}|全|总|很|最|更|太|较|身|^)$/u,
  },
  { char: '长', reading: 'zhǎng' },
  { char: '重', reading: 'chóng', before: /^(?:建|组|修|启|返|回|访|申|走|游|塑|振|排|写|拍|装)/u },
  { char: '重', reading: 'zhòng' },
  { char: '都', reading: 'dōu' },
  { char: '了', reading: 'le' },
  { char: '着', reading: 'zhe' },
  { char: '过', reading: 'guò' },
  { char: '只', reading: 'zhī', behind: /[0-9０-９一两三四五六七八九十百千万几每]$/u },
  { char: '只', reading: 'zhǐ' },
  { char: '种', reading: 'zhòng', before: /^(?:树|菜|田|粮|花|草|地|植|上|下|了)/u },
  { char: '种', reading: 'zhǒng' },
  { char: '率', reading: 'shuài', before: /^(?:队|团|先|领)/u },
  { char: '率', reading: 'lǜ' },
  { char: '中', reading: 'zhòng', before: /^(?:奖|标|选|签|毒)/u },
  { char: '中', reading: 'zhōng' },
  { char: '干', reading: 'gàn' },
  { char: '调', reading: 'tiáo' },
  { char: '教', reading: 'jiāo', before: /^(?:给|会|了|你|我|他|孩子|学生|书)/u },
  { char: '的', reading: 'de' },
  { char: '和', reading: 'hé' },
  { char: '应', reading: 'yìng', before: /^(?:邀|聘|约|征)/u },
  { char: '应', reading: 'yīng' },
  { char: '占', reading: 'zhàn' },
  { char: '当', reading: 'dāng' },
  { char: '将', reading: 'jiāng' },
  { char: '省', reading: 'shěng' },
  { char: '好', reading: 'hǎo' },
  { char: '强', reading: 'qiáng' },
  { char: '上', reading: 'shàng' },
  { char: '大', reading: 'dà' },
  { char: '间', reading: 'jiān' },
  { char: '片', reading: 'piàn' },
];

const CLAUSE_END = /[，。；：！？、“”（）()《》\s]/u;

function clauseBefore(text: string, at: number): string {
  return text.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
}

function clauseAfter(text: string, at: number): string {
  return text.slice(at).split(/[，。；：！？]/u)[0] ?? '';
}

/** The reading that the rules give the character at an offset; null where they say nothing. */
export function readPolyphone(text: string, at: number): string | null {
  const char = text.charAt(at);
  const own = polyphoneRules.filter((rule) => rule.char === char);
  if (own.length === 0) return null;
  const behind = clauseBefore(text, at);
  const before = clauseAfter(text, at + 1);
  const rule = own.find(
    (one) => one.behind?.test(behind) !== false && one.before?.test(before) !== false,
  );
  return rule?.reading ?? null;
}
