import type { Article, Credit, TextDate } from '../vocabulary/article.ts';

/** What an editor expects of an article: the JSON of a fixture pair; see `src/press/fixtures/README.md`. */
export interface ExpectedArticle {
  readonly kind: Article['kind'];
  readonly title: string | null;
  readonly kicker: string | null;
  readonly pretitle: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly Credit[];
  readonly bylineText: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly { readonly text: string; readonly credit: readonly Credit[] }[];
  readonly dates: readonly TextDate[];
}

/** What is counted, one string or name each. */
export const METRICS = [
  'titles',
  'paragraphs',
  'byline names',
  'dates',
  'datelines',
  'kickers',
  'decks',
  'captions',
  'credit names',
] as const;
export type Metric = (typeof METRICS)[number];

/** One thing expected of a page, and whether the page has it. */
export interface Finding {
  readonly metric: Metric;
  readonly expected: string;
  readonly found: boolean;
}

/**
 * Holds a page's articles against the expected ones. Paragraphs and captions are looked for on the
 * whole page; the other parts of an article in the one with its title, and of several with the same
 * title (or none) in the one that shares most text. White space and the width of brackets are not
 * compared.
 */
export function comparePage(
  articles: readonly Article[],
  expected: readonly ExpectedArticle[],
): Finding[] {
  const paragraphs = new Set(articles.flatMap((article) => article.paragraphs).map(plain));
  const captions = articles.flatMap((article) => article.captions);
  return expected.flatMap((wanted) => {
    const own = counterpart(wanted, articles);
    const check = (metric: Metric, strings: readonly (string | null)[], given: readonly string[]) =>
      strings
        .filter((text) => text !== null)
        .map((text) => ({ metric, expected: text, found: given.includes(plain(text)) }));
    const names = namesOf(own?.byline ?? []).map(plain);
    return [
      ...check('titles', [wanted.title], own === undefined ? [] : [plain(own.title)]),
      ...wanted.paragraphs.map((text) => ({
        metric: 'paragraphs' as const,
        expected: text,
        found: paragraphs.has(plain(text)),
      })),
      ...check('byline names', namesOf(wanted.byline), names),
      ...check('dates', wanted.dates.map(dateKey), (own?.dates ?? []).map(dateKey).map(plain)),
      ...check('datelines', [wanted.dateline], [plain(own?.dateline ?? null)]),
      ...check('kickers', [wanted.kicker], [plain(own?.kicker ?? null)]),
      ...check('decks', [wanted.pretitle], [plain(own?.pretitle ?? null)]),
      ...check('decks', [wanted.subtitle], [plain(own?.subtitle ?? null)]),
      ...wanted.captions.flatMap(({ text, credit }) => {
        const given = captions.filter((caption) => plain(caption.text) === plain(text));
        const credited = given.flatMap((caption) => namesOf(caption.credit)).map(plain);
        return [
          { metric: 'captions' as const, expected: text, found: given.length > 0 },
          ...check('credit names', namesOf(credit), credited),
        ];
      }),
    ];
  });
}

/** The pressed article that has most of the expected one's texts, the title counting as one of them. */
function counterpart(wanted: ExpectedArticle, articles: readonly Article[]): Article | undefined {
  const texts = new Set([...textsOf(wanted), plain(wanted.title)].filter((text) => text !== ''));
  const shared = (article: Article): number =>
    [...textsOf(article), plain(article.title)].filter((text) => texts.has(text)).length;
  return articles
    .filter((article) => shared(article) > 0)
    .reduce<Article | undefined>(
      (best, article) => (best !== undefined && shared(best) >= shared(article) ? best : article),
      undefined,
    );
}

function textsOf({
  paragraphs,
  captions,
}: Pick<ExpectedArticle, 'paragraphs' | 'captions'>): string[] {
  return [...paragraphs, ...captions.map(({ text }) => text)].map(plain);
}

/** Of what was expected under a metric, how much was found, 0 to 1, and what was not. */
export function scoreOf(
  findings: readonly Finding[],
  metric: Metric,
): { readonly share: number; readonly missed: readonly string[] } {
  const own = findings.filter((finding) => finding.metric === metric);
  const missed = own.filter(({ found }) => !found).map(({ expected }) => expected);
  return { share: own.length === 0 ? 1 : 1 - missed.length / own.length, missed };
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
}

function namesOf(credits: readonly Credit[]): string[] {
  return credits.flatMap(({ names }) => names);
}

function dateKey({ text, iso }: TextDate): string {
  return `${text} = ${iso}`;
}
