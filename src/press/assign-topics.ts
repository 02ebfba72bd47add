import type { TopicReason } from '../vocabulary/article.ts';
import type { TopicId } from '../vocabulary/ids.ts';

/**
 * Which topics an article has, and which words gave them. Deliberately simple, so that the reason
 * shown to readers is the whole reason: cue words are counted, weighed and added up. What counting
 * gets wrong, the desk file puts right.
 */
export interface TopicRule {
  readonly id: TopicId;
  readonly zh: string;
  readonly en: string;
  /** Word → weight 0 to 3; see the head of `seeds/topics.yaml`. None for the fallback topic. */
  readonly cues: ReadonlyMap<string, number>;
}

/** What topics are read from: the reading text, not the transcript. */
export interface TopicText {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly pretitle: string | null;
  readonly subtitle: string | null;
  readonly paragraphs: readonly string[];
  /** Texts of the captions. */
  readonly captions: readonly string[];
}

/** A cue in the title or kicker counts this many times; in a deck (引题, 副题) twice. */
const TITLE_FACTOR = 3;
const DECK_FACTOR = 2;
/** One word repeated all over says no more than four times. */
const CAP = 4;
/** Length in UTF-16 units up to which a text counts in full; beyond, by the root of its length. */
const FULL_LENGTH = 300;
/** A topic needs this score (one strong cue in the text, or a support in the title)… */
const LEAST = 3;
/** …and this share of the best topic's score, or enough of its own beside a best one that has a lot. */
const SHARE = 0.4;
const ENOUGH = 7;
const MOST = 3;
/** Cues named in a reason, those that gave most first. */
const NAMED = 5;

interface Cue {
  readonly word: string;
  /** Topics it counts for; none when all its weights are 0. */
  readonly weights: readonly (readonly [topic: TopicRule, weight: number])[];
}

/** Cues by their first two UTF-16 units, longest first, so that the longest wins at each place. */
type CueTable = ReadonlyMap<string, readonly Cue[]>;

const tables = new WeakMap<readonly TopicRule[], CueTable>();

function buildTable(topics: readonly TopicRule[]): CueTable {
  const weights = new Map<string, [TopicRule, number][]>();
  for (const topic of topics) {
    for (const [word, weight] of topic.cues) {
      const list = weights.get(word) ?? [];
      if (weight > 0) list.push([topic, weight]);
      weights.set(word, list);
    }
  }
  const table = new Map<string, Cue[]>();
  for (const [word, list] of [...weights].sort(([a], [b]) => b.length - a.length)) {
    const start = word.slice(0, 2);
    table.set(start, [...(table.get(start) ?? []), { word, weights: list }]);
  }
  return table;
}

/** The table of one list of topics, built once: an edition asks for it at every article. */
function tableOf(topics: readonly TopicRule[]): CueTable {
  const known = tables.get(topics);
  if (known) return known;
  const table = buildTable(topics);
  tables.set(topics, table);
  return table;
}

/** Cues in the text from left to right without overlap, and how often each stands there. */
function countCues(text: string, table: CueTable): ReadonlyMap<Cue, number> {
  const counts = new Map<Cue, number>();
  let at = 0;
  while (at < text.length) {
    const here = at;
    const cue = table
      .get(text.slice(here, here + 2))
      ?.find(({ word }) => text.startsWith(word, here));
    if (cue) counts.set(cue, (counts.get(cue) ?? 0) + 1);
    at += cue ? cue.word.length : 1;
  }
  return counts;
}

interface Tally {
  score: number;
  /** Cue → what it gave, and how often it stands in the text. */
  readonly body: Map<string, { gave: number; times: number }>;
  readonly heads: Set<string>;
}

/** The reason as readers see it; figures are how often a cue stands in the text, cap or not. */
function explain({ body, heads }: Tally): string {
  const words = [...body]
    .sort(([, a], [, b]) => b.gave - a.gave)
    .slice(0, NAMED)
    .map(([word, { times }]) => `${word}×${times}`)
    .join('、');
  const titles = [...heads].slice(0, NAMED).join('、');
  if (titles === '') return words;
  return words === '' ? `标题：${titles}` : `${words}（标题：${titles}）`;
}

function tallyTopics(article: TopicText, table: CueTable): ReadonlyMap<TopicRule, Tally> {
  const tallies = new Map<TopicRule, Tally>();
  const tallyOf = (topic: TopicRule): Tally => {
    const tally = tallies.get(topic) ?? { score: 0, body: new Map(), heads: new Set() };
    tallies.set(topic, tally);
    return tally;
  };
  const heads: readonly (readonly [text: string | null, factor: number])[] = [
    [article.title, TITLE_FACTOR],
    [article.kicker, TITLE_FACTOR],
    [article.pretitle, DECK_FACTOR],
    [article.subtitle, DECK_FACTOR],
  ];
  for (const [text, factor] of heads) {
    for (const [{ word, weights }] of countCues(text ?? '', table)) {
      for (const [topic, weight] of weights) {
        const tally = tallyOf(topic);
        tally.score += weight * factor;
        tally.heads.add(word);
      }
    }
  }
  const body = [...article.paragraphs, ...article.captions].join('\n');
  const scale = Math.sqrt(Math.max(1, body.length / FULL_LENGTH));
  for (const [{ word, weights }, times] of countCues(body, table)) {
    for (const [topic, weight] of weights) {
      const tally = tallyOf(topic);
      const gave = (weight * Math.min(times, CAP)) / scale;
      tally.score += gave;
      tally.body.set(word, { gave, times });
    }
  }
  return tallies;
}

/**
 * The topics of an article, best first: at least one, at most three. The topic without cues is what
 * is left when no other is reached. `why` names the cues, e.g. `党建×6、党员×3（标题：党建）`.
 */
export function assignTopics(
  article: TopicText,
  topics: readonly TopicRule[],
): readonly TopicReason[] {
  const found = tallyTopics(article, tableOf(topics));
  // Sorting is stable: of two topics with one score, the first in the file comes first.
  const tallies = topics
    .flatMap((topic) => {
      const tally = found.get(topic);
      return tally ? [{ topic, tally }] : [];
    })
    .sort((a, b) => b.tally.score - a.tally.score);
  const least = Math.max(LEAST, Math.min(ENOUGH, (tallies[0]?.tally.score ?? 0) * SHARE));
  const kept = tallies
    .filter(({ tally }) => tally.score >= least)
    .slice(0, MOST)
    .map(({ topic, tally }) => ({ id: topic.id, why: explain(tally) }));
  const fallback = topics.find(({ cues }) => cues.size === 0);
  return kept.length > 0 || !fallback ? kept : [{ id: fallback.id, why: '没有足够的线索词' }];
}
