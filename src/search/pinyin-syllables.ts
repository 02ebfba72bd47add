/** What follows each initial, and the syllables without one (under `0`); ü is v. Standard syllables of Putonghua. */
const FINALS = `0a ai an ang ao e ei en eng er o ou
ba ai an ang ao ei en eng i ian iao ie in ing o u
pa ai an ang ao ei en eng i ian iao ie in ing o ou u
ma ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
fa an ang ei en eng o ou u
da ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
ta ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
na ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve
la ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve
ga ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
ka ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
ha ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
ji ia ian iang iao ie in ing iong iu u uan ue un
qi ia ian iang iao ie in ing iong iu u uan ue un
xi ia ian iang iao ie in ing iong iu u uan ue un
ra an ang ao e en eng i ong ou u ua uan ui un uo
za ai an ang ao e ei en eng i ong ou u uan ui un uo
zha ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ca ai an ang ao e en eng i ong ou u uan ui un uo
cha ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sa ai an ang ao e en eng i ong ou u uan ui un uo
sha ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
ya an ang ao e i in ing o ong ou u uan ue un
wa ai an ang ei en eng o u`;

/** Every syllable, toneless, ü as v: `ying`, `lve`. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  FINALS.split('\n').flatMap((line) => {
    const [, initial = '', finals = ''] = /^(0|[zcs]h|[a-z])(.*)$/.exec(line) ?? [];
    return finals.split(' ').map((final) => (initial === '0' ? '' : initial) + final);
  }),
);

/** What is no whole syllable and begins one: `sh`. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((one) => [...one].map((_, end) => one.slice(0, end + 1))),
);
const LONGEST = 6;
/** Ways to part one input that are looked up; `xian` has two. */
const MOST_WAYS = 12;

/** Syllables in their order, and what is left behind them that begins one or is nothing. */
export interface PinyinWay {
  readonly syllables: readonly string[];
  readonly rest: string;
}

/**
 * Letters as a keyboard gives them, parts that no syllable may cross parted by `'`: `Lǜ shī`, `lü4shi1`
 * and `lv'shi` alike. Null for what is no pinyin.
 */
export function plainPinyin(typed: string): string | null {
  const plain = typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/u[\u0308:]/g, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])[1-5]/g, "$1'")
    .replace(/[\s'’·-]+/g, "'")
    .replace(/^'|'$/g, '')
    .replace(/([ln])ue/g, '$1ve');
  return /^[a-z']+$/.test(plain) ? plain : null;
}

/** Ways to part letters into syllables, the longest syllable first, reckoned from their end. */
function part(letters: string, mayGoOn: boolean): readonly PinyinWay[] {
  const from: (readonly PinyinWay[])[] = [];
  from[letters.length] = [{ syllables: [], rest: '' }];
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const ways: PinyinWay[] = [];
    for (let end = Math.min(letters.length, at + LONGEST); end > at; end -= 1) {
      const syllable = letters.slice(at, end);
      if (!SYLLABLES.has(syllable)) continue;
      for (const { syllables, rest } of from[end] ?? [])
        ways.push({ syllables: [syllable, ...syllables], rest });
    }
    const rest = letters.slice(at);
    if (mayGoOn && rest.length < LONGEST && BEGINNINGS.has(rest))
      ways.push({ syllables: [], rest });
    from[at] = ways.slice(0, MOST_WAYS);
  }
  return from[0] ?? [];
}

/**
 * Ways to read what `plainPinyin` gave as syllables, twelve at most: `xian` is xian or xi'an, `xi'an`
 * only the latter. With `mayGoOn` the end may be the beginning of a syllable: `yingsh`.
 */
export function pinyinWays(plain: string, mayGoOn: boolean): readonly PinyinWay[] {
  const pieces = plain.split("'").filter((piece) => piece !== '');
  return pieces.reduce<readonly PinyinWay[]>(
    (ways, piece, index) => {
      const own = part(piece, mayGoOn && index === pieces.length - 1);
      const joined = ways.flatMap((before) =>
        own.map(({ syllables, rest }) => ({
          syllables: [...before.syllables, ...syllables],
          rest,
        })),
      );
      return joined.slice(0, MOST_WAYS);
    },
    [{ syllables: [], rest: '' }],
  );
}
