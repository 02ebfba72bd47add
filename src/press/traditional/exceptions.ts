/**
 * Phrases that OpenCC's dictionary gets wrong or lacks, each with what is right; one reason a group.
 * They come before its own and, like those, never part a word: 不准 is not found in 不准确.
 */
const GROUPS: readonly string[] = [
  // 准 is to allow (准) or a standard (準). A paper's 不准 forbids: 十必须十不准.
  '不准 不准|国药准字 國藥准字|药准字 藥准字|准生证 准生證|准驾车 准駕車|准东 准東',
  // 不准 behind a verb of aiming is not exact.
  '看不准 看不準|拿不准 拿不準|说不准 說不準|吃不准 吃不準|找不准 找不準|摸不准 摸不準|测不准 測不準|对不准 對不準|算不准 算不準',
  // 回歸 is to come home, as Hong Kong did; the dictionary has 迴歸.
  '回归 回歸',
  // 后 the sovereign, 丑 the second branch: neither is 後 or 醜.
  '后母戊鼎 后母戊鼎|子丑 子丑',
  // 消息一出 has no play (一齣戏) in it, 别只剩 no animal (隻).
  '一出 一出|别只 別只',
  // 里 a lane or a quarter is no inside (裏): 幸福里小区.
  '里小区 里小區|里社区 里社區|里胡同 里胡同',
  // 系 that says what something is (係), in the set phrases of papers.
  '作者系 作者係|均系 均係|确系 確係|纯系 純係|实系 實係|系指 係指|系因 係因',
  // Lacking in the dictionary, so that single characters would decide.
  '一只只 一隻隻|修表 修錶|女表 女錶|男表 男錶|犯困 犯睏|春困 春睏|红曲 紅麴|点赞 點讚|钟山 鍾山',
  // Forms that papers have given up for the plainer ones.
  '胡同 胡同|休戚 休戚|抵触 抵觸',
  // Writers of the surname 余 whom the dictionary does not know.
  '余华 余華|余秋雨 余秋雨',
];

/** Every exception as OpenCC's dictionaries write theirs: `从 從|众 眾`. */
export const EXCEPTIONS = GROUPS.join('|');
