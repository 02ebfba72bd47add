/** Articles of the seed page that journeys go to by name. */
export const FORUM = { title: '凯歌前行迎新年', path: 'a/kaige-qianxing-yingxinnian/' };
/** The first article of the page. */
export const PARTY = {
  title: '开发区谱写高质量党建新篇章',
  path: 'a/kaifaqu-puxie-gaozhiliang-dangjian/',
};
/** The last one, far down the front page. */
export const NURSERY = {
  title: '莲花幼儿园举办“迎新春、庆元旦”亲子活动',
  path: 'a/lianhua-youeryuan-juban-yingxinchun/',
};
/** The item that is a caption alone. */
export const PHOTO = { title: '推进项目建设', path: 'a/tuijin-xiangmu-jianshe/' };
/** Name that the desk gave the page. */
export const NAMEPLATE = '周口经济开发区';
