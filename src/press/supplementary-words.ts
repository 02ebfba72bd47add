/**
 * Words of administrative and newspaper Chinese that jieba's dictionary lacks or counts too low
 * (it has 入驻 56 times and no 入区), with the count they are given among its 60 million tokens.
 */
export const supplementaryWords: ReadonlyMap<string, number> = new Map([
  ['入驻', 1200],
  ['入园', 120],
  ['入区', 20],
  ['干群', 200],
  ['党群', 200],
  ['纳入', 3000],
  ['融入', 1500],
  // The dictionary has no traditional spellings; this one is misread oftenest.
  ['已經', 40000],
]);

/**
 * Misprints that jieba's dictionary lists as words, so that they would hide what they stand for:
 * 自已 is there 263 times beside 90,933 of 自己, the others 3 to 22 times. Found by listing all
 * words that become another, commoner word when 人/入, 千/干 or 己/已 change places.
 */
export const dictionaryMisprints: ReadonlySet<string> = new Set([
  '自已',
  '异已',
  '业己',
  '迫不得己',
  '严于律已',
  '以已度人',
  '先人后已',
  '克已复礼',
  '克已奉公',
  '各抒已见',
  '固执已见',
  '安分守已',
  '损人利已',
  '推已及人',
  '知彼知已',
  '舍已为人',
  '舍已为公',
  '舍已救人',
  '视为知已',
  '身不由已',
  '超凡人圣',
  '收人',
  '千群',
  '千部',
]);
