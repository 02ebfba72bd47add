/** Common characters that only one of the two scripts has; pairs in the same order. */
const TRADITIONAL =
  '國會議員黨經濟發開區業點從這個們來時間為與說學習當對動實現關係義務產長東車門見員問題頭體電話書記報導傳統總條約萬億農園藝號過還進運遠選達遊認識調證譯讀變讓質費貿資賽軍連輕轉辦邊際隊陽陰陳離難雲響項順須領風飛飯館馬驗魚鳥麗龍';
const SIMPLIFIED =
  '国会议员党经济发开区业点从这个们来时间为与说学习当对动实现关系义务产长东车门见员问题头体电话书记报导传统总条约万亿农园艺号过还进运远选达游认识调证译读变让质费贸资赛军连轻转办边际队阳阴陈离难云响项顺须领风飞饭馆马验鱼鸟丽龙';

/**
 * The `lang` of a Chinese text: `zh-Hant` when it has more characters of traditional than of
 * simplified writing, else `zh-Hans`. It decides the shapes and the place of marks, so a headline
 * on its own should be given with its text.
 */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' {
  let balance = 0;
  for (const character of text) {
    if (TRADITIONAL.includes(character)) balance += 1;
    else if (SIMPLIFIED.includes(character)) balance -= 1;
  }
  return balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
