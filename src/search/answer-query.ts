import type { Language } from '../vocabulary/routes.ts';
import type { SearchArticle, SearchText } from '../vocabulary/search-files.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import type { ChineseReadings } from './chinese-readings.ts';
import type { Candidates } from './find-candidates.ts';
import { findEnglish } from './find-english.ts';
import { hasTerm } from './find-places.ts';
import { answerLiterally, forgiveUnit, type UnitAnswer } from './forgive-unit.ts';
import type { SearchDesk } from './open-search.ts';
import type { Query } from './parse-query.ts';
import type { QueryPlan, QueryUnit } from './plan-query.ts';
import { showPlaces } from './show-places.ts';
import { articleTexts, type FetchedTexts } from './text-files.ts';

/** How a text is written for the reader: in traditional script where that article's texts are at hand. */
function writer(
  article: SearchArticle,
  traditional: SearchArticle | null,
): (text: SearchText) => string {
  if (traditional === null) return ({ text }) => text;
  return (text) => traditional.texts[article.texts.indexOf(text)]?.text ?? text.text;
}

/** What is asked of one article. */
interface Asked {
  readonly plan: QueryPlan;
  readonly candidates: Candidates;
  readonly desk: SearchDesk;
  /** Units whose last word no text has by its stem, so that it is taken for a beginning. */
  readonly begun: ReadonlySet<QueryUnit>;
}

const NO_READINGS: ChineseReadings = { pinyin: [], initials: [] };

/** How an article answers all units of a query; null where it does not answer one. */
function answerUnits(
  chinese: SearchArticle,
  english: SearchArticle | null,
  { plan, candidates, desk, begun }: Asked,
): readonly UnitAnswer[] | null {
  const answers: UnitAnswer[] = [];
  for (const unit of plan.wanted) {
    const readings = candidates.readings.get(unit.typed) ?? NO_READINGS;
    const answer =
      answerLiterally(unit, chinese, desk) ??
      forgiveUnit(unit, readings, chinese, english, desk, begun.has(unit));
    if (answer === null) return null;
    answers.push(answer);
  }
  return answers;
}

function isExcluded(
  { folded, latin }: QueryUnit,
  chinese: SearchArticle,
  english: SearchArticle | null,
  desk: SearchDesk,
): boolean {
  if (folded.every((one) => hasTerm(one, chinese, desk))) return true;
  return latin !== null && english !== null && findEnglish(latin, english, desk).length > 0;
}

/** Units whose last word stands by its stem in none of the English articles. */
function unitsBegun(
  { wanted }: QueryPlan,
  english: readonly SearchArticle[],
  { sentencesOf }: SearchDesk,
): ReadonlySet<QueryUnit> {
  const isBegun = ({ latin }: QueryUnit): boolean => {
    const stem = latin?.words.at(-1)?.stem;
    if (!latin?.mayGoOn) return false;
    const hasStem = (article: SearchArticle) =>
      sentencesOf(article).some(({ words }) => words.some((word) => word.stem === stem));
    return !english.some(hasStem);
  };
  return new Set(wanted.filter(isBegun));
}

/**
 * The answer as far as texts have been fetched. Needed are the `zh` files of the candidates, and the
 * `en` files of `candidates.english`; where a `zh-hant` file is there too, hits are shown in it.
 */
export function answerQuery(
  query: Query,
  candidates: Candidates,
  desk: SearchDesk,
  texts: FetchedTexts,
): SearchAnswer {
  const plan = desk.planOf(query);
  const read = (number: number, language: Language) =>
    articleTexts(number, desk.manifest, language, texts);
  const inEnglish = new Set(candidates.english);
  const begun = unitsBegun(
    plan,
    candidates.english.flatMap((one) => read(one, 'en') ?? []),
    desk,
  );
  const asked: Asked = { plan, candidates, desk, begun };
  const exact: SearchResult[] = [];
  const forgiving: SearchResult[] = [];
  let unread = 0;
  for (const number of [...candidates.exact, ...candidates.forgiving].sort((a, b) => a - b)) {
    const chinese = read(number, 'zh');
    const english = inEnglish.has(number) ? read(number, 'en') : null;
    if (chinese === null) {
      unread += 1;
      continue;
    }
    const answers = answerUnits(chinese, english, asked);
    const isLiteral = answers?.every(({ reasons }) => reasons.length === 0) ?? false;
    const needsEnglish = !isLiteral || plan.excluded.some(({ latin }) => latin !== null);
    if (needsEnglish && english === null && inEnglish.has(number)) {
      unread += 1;
      continue;
    }
    if (answers === null) continue;
    if (plan.excluded.some((unit) => isExcluded(unit, chinese, english, desk))) continue;
    const found = answers.flatMap((answer) => answer.found);
    const result = {
      article: number,
      hits: showPlaces(found, writer(chinese, read(number, 'zh-hant'))),
      places: found.flat().length,
      reasons: answers.flatMap(({ reasons }) => reasons),
    };
    if (isLiteral) exact.push(result);
    else forgiving.push(result);
  }
  return { exact, forgiving, unread };
}
