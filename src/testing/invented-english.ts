import type { ComposeArticle, FlowBlock, FlowKind } from '../composition/compose-article.ts';
import { latinTitleWords } from '../composition/latin-title-words.ts';
import { randomFrom } from '../composition/random.ts';

const SUBJECTS = [
  'The county water bureau',
  'East Lake subdistrict',
  'A team from the provincial library',
  'Forest wardens on Green Hill',
  'The city’s bus company',
  'No. 3 Middle School',
  'Harbour masters',
  'The “Red Sail” volunteers',
  'Doctors at the county hospital',
  'The meteorological observatory',
  'Beiling township',
  'The museum’s conservation workshop',
  'Firefighters from the second brigade',
  'An inter-departmental working group',
];
const VERBS = [
  'has begun',
  'completed',
  'will extend',
  'published details of',
  'reopened',
  'inspected',
  'is repairing',
  'approved',
  'cut the ribbon on',
  'drew up a timetable for',
];
const OBJECTS = [
  'the winter flood-control works',
  'a night-time lending service',
  'forty greenhouses for rice seedlings',
  'the “quarter-hour” neighbourhood scheme',
  'a telecommunications exchange',
  'after-school care for left-behind children',
  'the protection of sixteen ancient wells',
  'waste-sorting trials',
  'lifts for old six-storey buildings',
  'the village opera’s spring tour',
  'a kelp-processing line',
  'digitisation of the county’s archives',
];
const PEOPLE = [
  'Wang Quanlin',
  'Li Min',
  'Ouyang Yifan',
  'Wu Xiaoman',
  'Zhao Tuo’erhan',
  'He Xiuying',
  'André Müller',
  'Dr. Zhou Qiyun',
];
const CLAUSES = [
  'willows along both embankments have come into leaf',
  'residents’ representatives walked the site and asked about drainage, parking and noise',
  'crews worked through the night to mend the stretch that the river had washed away',
  'experts considered the plan feasible, if unambitious',
  'the children pasted poems of their own on the wall',
  'papers are on display at the town hall until Friday',
  'old people sit in the arcade and sun themselves',
  'each village keeps a register, household by household',
  'technicians go from field to field to look at the shoots',
  'shopkeepers on the street say they are for it',
  'rainfall has been markedly above the average',
  'the fishing fleet ran for harbour before the storm',
  'responsibilities were clarified, counterproductive rules abolished and procedures standardised',
  'it is the first such undertaking in the prefecture',
];
const FIGURES = [
  '12 sets',
  '58.3 million yuan',
  '¥3.6bn',
  '$45,000',
  '1,200-odd people',
  '8.7%',
  '12.6% more than in 2019',
  '100 km',
  '20:30',
  '7°C',
  'half a percentage point',
  'between 2000–2020',
  '€9.99',
  '3/4 of an acre',
  '5G',
];
const QUOTES = [
  '“Take it slowly,”',
  '“One household, one plan”;',
  '“We used to wade to market—never again!”',
  '“It’s not for us to say ‘no’,”',
  '"Straight quotes, too,"',
  '(see picture, right)',
  '“Who else?”',
];
/** What stays Chinese where a sentence is not translated. */
const UNTRANSLATED = [
  '群众代表参加了现场查看，相关材料已在公示栏张贴。',
  '“一户一策”覆盖58户，投入3.6亿元。',
  '《村规民约（试行）》自2021年3月5日起施行。',
];
const JOINTS = [', and ', ', ', '; ', ' — ', '—', ' while ', ': ', '… '];
const ENDS = ['. ', '. ', '. ', '! ', '? ', '.” '];

/** Makes articles in English with texts of its own, the same for the same seed. */
export function englishInventor(seed: number) {
  const random = randomFrom(seed * 1597334677 + 7);
  const pick = <T>(from: readonly T[]): T => {
    const item = from[Math.floor(random() * from.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };

  const clause = (): string => {
    const roll = random();
    if (roll < 0.18) return `${pick(['some', 'about', 'a total of', 'at least'])} ${pick(FIGURES)}`;
    if (roll < 0.3) return `${pick(QUOTES)} ${pick(PEOPLE)} said`;
    if (roll < 0.48) return `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`;
    return pick(CLAUSES);
  };
  const paragraph = (length: number): string => {
    let text = '';
    while (text.length < length) {
      if (random() < 0.02) {
        text += pick(UNTRANSLATED);
        continue;
      }
      text += clause();
      text += text.length < length && random() < 0.55 ? pick(JOINTS) : pick(ENDS);
    }
    return text.trim();
  };

  const block = (kind: FlowKind, text: string, indent: number): FlowBlock => ({
    kind,
    text,
    indent,
    anchor: null,
  });
  const flow = (length: number): readonly FlowBlock[] => {
    const blocks: FlowBlock[] = [];
    let left = length;
    while (left > 0) {
      if (blocks.length > 1 && length > 2200 && random() < 0.15)
        blocks.push(block('subhead', `What ${pick(PEOPLE)} says of ${pick(OBJECTS)}`, 0));
      const text = paragraph(Math.min(left, 80 + Math.floor(random() * 640)));
      const before = blocks.at(-1)?.kind;
      const indent = before === undefined || before === 'subhead' ? 0 : 1;
      const strong = random() < 0.05 ? { strong: [[0, text.indexOf(' ')] as const] } : {};
      blocks.push({ ...block('paragraph', text, indent), ...strong });
      left -= text.length;
    }
    if (random() < 0.15)
      blocks.push(block('caption', paragraph(60), 5), block('credit', `Photo: ${pick(PEOPLE)}`, 0));
    return blocks;
  };

  const titleWords = (): readonly string[] => {
    const head = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}`;
    const tail = random() < 0.3 ? ` with ${pick(FIGURES)}` : '';
    const short = random() < 0.25;
    return latinTitleWords(short ? `${pick(PEOPLE)} and ${pick(OBJECTS)}` : head + tail, []);
  };

  /** One article of about `length` letters. */
  const article = (id: string, length: number, importance: number): ComposeArticle => {
    const roll = random();
    const kind = roll < 0.09 ? 'opinion' : roll < 0.17 && length < 700 ? 'photo' : 'news';
    return {
      id,
      kind,
      script: 'latin',
      titleWords: kind === 'photo' && random() < 0.3 ? [] : titleWords(),
      titleLines: [],
      kicker: kind === 'opinion' ? 'Riverside Talk' : null,
      pretitle: random() < 0.12 ? `Three years of work on ${pick(OBJECTS)}` : null,
      subtitle:
        random() < 0.12 ? `${pick(SUBJECTS)} ${pick(VERBS)} it, at ${pick(FIGURES)} in all` : null,
      bylineText: kind === 'opinion' ? pick(PEOPLE) : null,
      importance,
      flow:
        kind === 'photo'
          ? [block('caption', paragraph(130), 5), block('credit', `Photo: ${pick(PEOPLE)}`, 0)]
          : flow(length),
    };
  };

  /** A page of `count` articles, a long one first, then long and short mixed. */
  const page = (count: number): readonly ComposeArticle[] =>
    Array.from({ length: count }, (_, index) => {
      const length = index === 0 ? 2000 + random() * 2600 : 300 + random() ** 2 * 2900;
      return article(`a${index}`, Math.round(length), count - index);
    });

  return { article, page, paragraph };
}
