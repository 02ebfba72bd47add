/**
 * Chinese surnames by how common they are, simplified and traditional. The order of the first four
 * groups follows the household registers (Bao, ChineseNames, 2021: 1.2 billion people, 1930–2008);
 * the last group holds what else the 百家姓 and the papers have.
 */
interface Group {
  readonly chars: string;
  /** Natural logarithm of the share of people who bear one surname of the group, about. */
  readonly weight: number;
}

const GROUPS: readonly Group[] = [
  { weight: -3.2, chars: '王李张刘陈杨黄赵吴周張劉陳楊黃趙吳' },
  {
    weight: -4.8,
    chars:
      '徐孙朱马胡郭何高罗林郑梁谢宋唐韩许冯邓曹彭曾肖田董袁于潘蒋杜蔡余程魏叶吕丁苏任沈姚萧' +
      '孫馬羅鄭謝韓許馮鄧蔣葉呂蘇蕭',
  },
  {
    weight: -5.8,
    chars:
      '姜卢崔钟谭汪范陆金石廖贾夏付方韦邹白熊孟秦邱尹江薛闫侯段雷史龙陶顾贺黎郝毛邵龚万钱武严戴' +
      '孔向覃常汤莫康文温牛代赖洪葛施邢安樊盧鍾鐘譚陸賈韋鄒閻阎龍顧賀龔萬錢嚴戴湯溫賴範莊',
  },
  {
    weight: -6.9,
    chars:
      '齐乔易庞倪伍鲁聂章岳颜殷翟申耿欧庄左焦兰关俞柳甘祝傅包尚毕舒宁曲梅童阮纪季苗单裴符谷凌成霍' +
      '盛詹冉路骆辛靳柯涂蓝柴管翁祁鲍喻游蒙华蒲房滕屈饶解艾牟候时尤阳穆司吉车项缪芦农卓窦褚娄古景' +
      '宫戚连费党冷卜晏米席柏卫宗岑佟边瞿麦桂沙臧全闵普姬和师苟邬卞应桑隋栾仇商刁简荣寇郎丛仲明查' +
      '巫占甄巩虞丘佘苑迟麻池敖封鞠谈惠匡官荆郁胥冀乐南邝栗储原燕班楚鄢谌劳皮蔺奚闻粟满楼盘海伊位' +
      '阚冼强仝索滑' +
      '齊喬龐魯聶顏歐蘭關畢寧紀單駱藍饒時陽車項繆蘆農竇婁宮連費黨衛邊麥閔師鄔應欒簡榮叢鞏遲談荊' +
      '樂鄺儲諶勞藺聞滿樓盤闞強',
  },
  {
    weight: -10.4,
    chars:
      '郜巴花玉盖帅凡屠豆权廉阿禹丰井练祖朴平漆国支狄卿计晋初相宣门云敬厉区来浦戈芮伏晁雍都薄邸' +
      '鹿母修亓岩容赫阙羊辜裘杭宿鲜况印逯战隆邰诸慕茹达银嵇亢那危刀公才字湛戎宾茅居於勾干小尉揭' +
      '但扎衣布束信展昝元利阴智呼富衡檀保拉由奉习幸腾户荀植闭尧渠钮哈虎巨贡雒青冶郗逄蹇旷昌弓操' +
      '铁鄂税年扈谯庹矫娜竺木未步靖斯黑多东訾濮别藏水山轩种贝乌琚蔚宛尼侍咸从过茆菅暴化畅巢买续' +
      '加寿泮宝扶綦历经么德毋后格凤招仵资庾自伦汝蒯要英台央先生冒随双邴粱隗依顿贲延郇员果玄扬眭' +
      '回西郄洛鱼圣汲籍纳糜缑泽拓怀赛昂宦言皇宇刚仉戢密拜竹同永春寻崇其雪塔开弋忻零纵撒郏红钦念' +
      '望郅励亚可义闪仪香光磨承秋律禚思法太火远梦老苍拥松牙行庆苌秀千静丹喜越萨朵子美朋类冬牧朝' +
      '营浩伟五飞勇星大长月理道二腊丽志紫久新艳真晓托壮悦九芳天彩无恩佳七瑞雨博凯迪洋俊六雅通祥' +
      '嘉顺慧妮诺曼玲妹亮迎莎倩露晴京欣旭灵盼鹏欢兵晶婷晨娇娟豪楠磊冰莉圆笑莹鑫涛彬曙丫心甜姣妞' +
      '葡僧珊库酆羿宓蓬仰钭韶蓟能莘堵宰郦璩充慎终暨弘广禄殳沃夔厍融空乜养须益桓归琴伯赏笪雲鳳鈕' +
      '烏厲薊懷從蒼雙貢酈壽習魚終廣祿東闕養須豐紅權蓋況開練藥薩誠諾賽鎖問閃隨頓鮮計貝銀門鐵晉諸' +
      '賁欽堯國騰',
  },
];

/** Surnames of two or more characters, and the double surnames of Taiwan (范姜, 張簡). */
const COMPOUND =
  '欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 司徒 皇甫 夏侯 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 东方 東方 ' +
  '端木 百里 呼延 轩辕 軒轅 鲜于 鮮于 闻人 聞人 澹台 澹臺 淳于 申屠 钟离 鍾離 南宫 南宮 东郭 東郭 独孤 獨孤 ' +
  '拓跋 完颜 完顏 纳兰 納蘭 叶赫 葉赫 赫连 赫連 万俟 萬俟 太史 西门 西門 公羊 宗政 濮阳 濮陽 闾丘 閭丘 仲孙 ' +
  '仲孫 梁丘 左丘 亓官 司寇 司空 巫马 巫馬 颛孙 顓孫 漆雕 壤驷 谷梁 穀梁 宰父 夹谷 夾谷 段干 羊舌 微生 单于 ' +
  '單于 乐正 樂正 北堂 南门 南門 东门 東門 爱新觉罗 愛新覺羅 范姜 張簡 张简 張廖 张廖';

/** Han characters of given names, the most used first, traditional forms last; same register. */
const GIVEN =
  '英华玉文明秀丽红小兰春金国海梅志平建云芳荣林军晓伟凤珍艳永桂玲杰霞龙成德美俊新香燕强花清辉宇' +
  '东娟敏佳雪淑兴生琴祥庆爱洪学忠光萍福亚芬飞利瑞涛立鹏婷勇慧静超连波家秋子峰菊正宝世贵良翠月元' +
  '振雨青莲素鑫浩亮长君天江泽友胜全琼欣斌会芝安刚思昌阳彩义富广群兵宏民松丹梦银顺娜发树旭中坤芹' +
  '嘉喜冬凯书惠妹彬豪才先娥大莉怡洋保远贤山朝维锋博磊健仁有武少彦万智卫洁传宁锦星琪进继雅启乐双' +
  '开康培根景宗颖晨琳水和方容吉一风绍莹巧倩如运仙恒雄茂权勤凡帅娇碧楠涵克蓉士晶雯兆高耀珠虎来汉' +
  '恩轩廷侠润其铭礼仕道加森媛怀奇琦聪威鸿源欢娣航茹焕昊祖翔孝悦旺然田章瑶守毅诗心应占三冰妮艺增' +
  '枝跃延炳科敬治南达剑存哲泉杨财钰奎显付朋善可桃政叶彤丰希满业雷自定二向睿珊川栋承梓璐灵岩晴均' +
  '益贞姣本真程盛柱露力菲紫锐灿卓同妍臣佩信升太登钦堂瑜尚迪伦西帆馨孟蕊扬圣年柳相彪木寿奕四修周' +
  '霖萌虹法锡靖婉园婧苗硕炜柏蕾代日合苏城纯纪竹仲改洲从羽育腾若路弟宪女仪薇影昕辰璇爽裕迎男环楚' +
  '标宜为坚令崇茜石意京依绪卿铁玮贺越皓炎能舒庭邦尧诚照汝湘煜余常芸曼阿鸣凌宽杏乾通逸河昭厚久好' +
  '盼之细熙笑前烨桐亭桥召冠齐九作赛得基苹微李禄行井淼震勋举甜现粉骏冉伯乃晖殿禹莎宾沛言萱昆肖丙' +
  '潇献圆晋珂果婵畅曦晗品宣映钊滨印岳展妙隆功祺蒙添盈娅再毛镇婕格营以猛昱黎起玥岭名夏语申陈儒时' +
  '伊钢理柯必寒冲化娴壮鹤火六初五佑术淇钧招丁瑾乔巍梁斯留多媚岚雁念童旗儿贝泰帮捷荷千攀琛述征瑛' +
  '百浪焱诺想观望菁端含姗麟亦普懿伍腊张允颜谦球韵甫枫泳战姝旋刘选联艾锁泓杭芷池原韬闯榕毓夫任王' +
  '棋社魁瀚领祝声情渊劲舟衍煌宸白驰蔚老稳峻深蓓沙玺潮岗钟晟甲翰衡关蝶津斐霄干滢歌创济筱霜后芮训' +
  '祎经茵弘渝绮俭傲恺柔卉溪陆范典麒昂非致鲁珺晔轶沁慈炫北淳琰俐霏键缘烈芙团寅漫音琨师季赞熠苑翼' +
  '铮嫣韦啸遥嫦许何葵妤烽徐拥蓝则湖闻地珏璟阔唯公曙谊墨辛恬洛校秦护凰工最濛瓅议询倡偉僖具内册國' +
  '華軍榮紅麗蘭豔艷蓮鳳潔瓊輝鵬飛龍濤嶺樹強剛寧壽慶順興發貴財寶學儉義禮誠東業勝戰傑銘鑑鎮錦紀綱' +
  '經綸純紹繼傳賢聖瑋瑩曉燁燦潤澤瀅濟漢嶽嵐嶸護養蘆豐蓀藝鶯鶴鴻鷹鸞駿驥馳騰躍寬張彌應愛堅聲嬌嫻' +
  '嬋師啟園團圓際陸韻頌領飄齊齡勛衛雙變葉達運進遠連遙鄧鋼鐵銀鋒銳鈞鍾欽錚錫鍵長闖聞闊陽時權來棟' +
  '橋夢櫻歡歷溫濱瀟瀾靈獻環瓏暢碩禕穩競級緯線練緒維綿緣繽聯聰節蘇葦蕭訊訓議許論詩詢語諾誼謀謙謹' +
  '贊贏軒倫側眾會儀億優珮瑀綺' +
  '雲詠恆爾鈴鏡鑾鳴鵑鷗麥魯顯願馥燈總產開萬與舊憲憶懷攝敘曆檢淨滿無煥爭獎畫當盡種積穎窈筆籌綾罷' +
  '習耘臨薩虛蟬補裝製見覺觀詮誌諭講謠讓貝質賀賓贈車軼輔輪農邁鄉鄭醫釗鈺鎔關陳隨雋離霈靚鞏響頤類飾駒鬱鯉鴿黛';

/** Logarithm of the share of a character in given names, by its place in `GIVEN`, then unlisted. */
const GIVEN_WEIGHTS: readonly [below: number, weight: number][] = [
  [250, -5.6],
  [500, -7],
  [2000, -8.3],
];
const RARE_GIVEN = -11;
/** A common surname is seldom a given name: 王泉林刘航 is not 王泉 and 林刘航. */
const SURNAME_AS_GIVEN = -10;
const NEVER_GIVEN = new Set(
  '王李张刘陈杨黄赵吴周徐孙马胡郭何罗郑梁谢唐韩许冯邓曹彭曾董袁潘蒋杜蔡魏吕丁沈姚張劉陳楊黃趙吳孫馬羅鄭謝韓許馮鄧蔣呂',
);

const SINGLE = new Map<string, number>();
for (const { chars, weight } of GROUPS) {
  for (const char of chars) if (!SINGLE.has(char)) SINGLE.set(char, weight);
}
const COMPOUNDS = new Set(COMPOUND.split(' '));
const GIVEN_PLACES = new Map([...GIVEN].map((char, place): [string, number] => [char, place]));

/** Logarithm of the share of people with this surname (`王` −3.2, `欧阳` −8), null for no surname. */
export function surnameWeight(surname: string): number | null {
  return COMPOUNDS.has(surname) ? -8 : (SINGLE.get(surname) ?? null);
}

/** True for a surname of two or more characters, 欧阳 or 范姜. */
export function isCompoundSurname(surname: string): boolean {
  return COMPOUNDS.has(surname);
}

/** Logarithm of the share of a character in given names, about: `林` −5.6, `质` −11, `王` −10. */
export function givenNameWeight(char: string): number {
  if (NEVER_GIVEN.has(char)) return SURNAME_AS_GIVEN;
  const place = GIVEN_PLACES.get(char) ?? Number.POSITIVE_INFINITY;
  return GIVEN_WEIGHTS.find(([below]) => place < below)?.[1] ?? RARE_GIVEN;
}

/** The surname a name begins with, two characters for `欧阳航`; its first character for any other. */
export function surnameOf(name: string): string {
  const [first = '', second = ''] = name;
  return isCompoundSurname(first + second) ? first + second : first;
}
