/** What a printed line looks like, judged alone. All take reading text; lengths are in characters. */

const CLOSERS = '”’」』）)》〉】〕"\']*';
/** A stop, its closing marks, and perhaps a short bracket behind it: `……信息。（汤圆）`. */
const ENDS_SENTENCE = new RegExp(
  `[。！？!?…．][${CLOSERS.slice(0, -2)}]*(?:[（(][^（()）]{1,30}[)）])?$`,
);
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
};
const CLOSING = new Set(Object.values(PAIRS));

/** Whether the last words end a sentence: a stop, with or without closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.trimEnd());
}

/** The closing marks that a text still owes, innermost last: `他说：“《人民` owes `”》`. */
export function openMarks(text: string): string {
  const owed: string[] = [];
  for (const mark of text) {
    const closing = PAIRS[mark];
    if (closing !== undefined) owed.push(closing);
    else if (CLOSING.has(mark)) {
      const at = owed.lastIndexOf(mark);
      if (at >= 0) owed.length = at;
    }
  }
  return owed.join('');
}

/** Whether the text closes a quote or bracket that it never opened. */
export function closesForeign(text: string, mark: string): boolean {
  let depth = 0;
  const opening = Object.keys(PAIRS).find((key) => PAIRS[key] === mark);
  for (const character of text) {
    if (character === opening) depth++;
    else if (character === mark && --depth < 0) return true;
  }
  return false;
}

const LIST_MARKS: readonly RegExp[] = [
  /^[一二三四五六七八九十百]{1,4}\s*[、．.]/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^[（(]\d{1,2}[）)]/,
  /^\d{1,2}\s*(?:[、．]|[.](?!\d))/,
  /^\d{1,2}[）)]/,
  /^[①-⑳㈠-㈩⑴-⒇⒈-⒛]/,
  /^第[一二三四五六七八九十]{1,3}(?:[，、：:]|[条章节部分]{1,2}[\s　，：])/,
  /^[●■◆▲★※◎○□◇△▪•·☆◉►▶✦☞➤][\s　]*/,
  /^其[一二三四五六七八九十]{1,2}[，：:、\s]/,
  /^(?:问|答|Q|A|記者|记者|主持人|采访人)\s*[:：]/,
];

/** Which kind of list or paragraph mark the line begins with (an index, the same for siblings), or -1. */
export function listMark(text: string): number {
  return LIST_MARKS.findIndex((pattern) => pattern.test(text));
}

/** A form of address on a line of its own: `各位代表：`, `亲爱的读者朋友，`, `尊敬的王老师：`. */
export function isSalutation(text: string): boolean {
  if (!/[:：，,！!]$/.test(text) || text.length > 32) return false;
  const address = text.slice(0, -1);
  return (
    /^(?:尊敬的|敬爱的|亲爱的|敬愛的|親愛的|各位|广大|廣大|全体|全體|全市|全县|全省|全区|全校)/.test(
      address,
    ) ||
    /(?:同志们?|朋友们?|代表|委员|先生|女士|们|們|老师|同学|编辑部?|編輯部?|读者|讀者|主任|书记|领导|來賓|来宾|乡亲|父老|战友|主席|校长|你好|您好)$/.test(
      address,
    )
  );
}

/** Length as the eye sees it: a full-width character is 1, any other a half. */
export function visibleLength(text: string): number {
  let length = 0;
  for (const character of text) length += /[ -~\u00a0-\u00ff]/.test(character) ? 0.5 : 1;
  return length;
}

/** A stop, comma or other mark inside the text that parts clauses. */
export function hasClauseMark(text: string): boolean {
  return /[，。；：！？、,;]/.test(text.slice(0, -1));
}

const LABEL_END =
  /(?:论坛|論壇|时评|時評|短评|短評|评论|評論|社论|社論|言论|言論|杂谈|雜談|漫谈|漫談|漫笔|漫筆|随笔|隨筆|随想|观察|觀察|视点|視點|视角|聚焦|焦点|焦點|关注|關注|专栏|專欄|专版|专题|專題|之窗|园地|園地|天地|广角|廣角|纵横|縱橫|长廊|走廊|讲堂|讲坛|课堂|信箱|来信|來信|来论|來論|快评|锐评|点评|微评|社评|社評|热议|热点|熱點|访谈|訪談|对话|對話|人物|故事|记忆|記憶|档案|檔案|史话|史話|连载|連載|副刊|诗歌|詩歌|散文|小说|小說|文苑|文艺|文藝|书评|书摘|影评|读书|讀書|健康|养生|養生|简讯|簡訊|快讯|快訊|要闻|要聞|短讯|動態|动态|速览|速递|一线|一線|传真|集锦|掠影|剪影|图片新闻|新闻图片|公告|启事|啟事|声明|通告|公示|提示|提醒|天气预报|天气|天氣|氣象|国际|國際|国内|國內|本地|社会|民生|法治|教育|科技|财经|財經|经济|文化|娱乐|文旅|旅游|軍事|军事|理论|理論|体育|體育|走基层|进行时|在行动|面对面|茶座|茶馆|笔谈|笔记|日历|百科|热线|回音壁|直通车|风采|风采录|榜样|典型|先锋|新风|曝光台|曝光|追踪|调查|調查|特写|特寫|通讯|侧记|札记|手记|专访|專訪|综述|深度|解读|解讀|链接|延伸|背景|编者按|新语|心语|新论|絮语|夜话|谈片|三言两语|有话说|一席谈|大家谈|百家谈|纵论|短波|之声|之音|看台|擂台|沙龙|驿站|广场|地带|空间|在线|播报|连线|前沿|瞭望|窗口|专递|信息|见闻|文摘|摘编|选登|巡礼|聚光灯|档案馆|名家|诗页|诗笺|诗苑|诗坛|诗词|新诗|小小说|微小说|百姓生活|生活|微言|照登|来函|來函|摄影报道)$/;

/** A label without the brackets and marks that papers print around it: `【快评】` → `快评`. */
export function bareLabel(text: string): string {
  return text.replace(/^[\s【〔[「『■●◆▍|｜]+|[\s】〕\]」』■●◆▍|｜]+$/g, '');
}

/** The label of a column or section (栏目): 今日论坛, 文化时评, 【快评】, 今日·关注, 新春走基层. */
export function isLabel(text: string): boolean {
  const bare = bareLabel(text);
  const length = visibleLength(bare);
  if (length === 0 || length > 10 || isDashed(text) || /[，。；：！？、“”]/.test(bare))
    return false;
  if (bare !== text.trim() && length <= 8) return true;
  return LABEL_END.test(bare) || (length <= 8 && /[·|｜•]/.test(bare));
}

/** A line that begins with a dash and is no quotation of speech: `——记优秀党员王小明`. */
export function isDashed(text: string): boolean {
  return /^[—–―－-]{1,2}\s*\S/.test(text) && !/[。！？]$/.test(text);
}

/** A column or by-line whose articles are opinion. */
export function isOpinionLabel(text: string): boolean {
  return /(?:论坛|論壇|时评|時評|短评|短評|评论|評論|社论|社論|言论|言論|杂谈|雜談|来论|來論|快评|锐评|点评|微评|社评|社評|观点|觀點|纵论|三言两语|一家之言|有感而发|有话说|大家谈|百家谈|漫谈|茶座|一席谈|新论|论语|评论员|評論員|特约评论|编辑部|短论|锐观察|之声|絮语|谈片|我见|之我见)/.test(
    text,
  );
}

/** A column of talk (街谈巷议, 田头快语, 学思践悟): opinion when a writer signs without a reporter's role. */
export function isTalkLabel(text: string): boolean {
  return /[谈談谭议議语語话話言评評论論悟见見说說]|视点|視點|观察|觀察|投书|投書|随想|思考/.test(
    text,
  );
}
