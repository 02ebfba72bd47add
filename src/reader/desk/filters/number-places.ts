import type { Edition } from '../../../vocabulary/page.ts';

/** Articles of one page of the transcripts. */
export interface PagePart {
  /** Number of the page, from 1. */
  readonly page: number;
  /** Number in the edition of its first article, from 0. */
  readonly first: number;
  /** Places of the articles on it, from 0. */
  readonly places: readonly number[];
  /** How many articles the page has. */
  readonly of: number;
}

/** The pages that articles stand on, by the articles' numbers in the edition, from 0 and rising. */
export function numberPlaces(
  { pages }: Pick<Edition, 'pages'>,
  numbers: readonly number[],
): readonly PagePart[] {
  let next = 0;
  return pages.flatMap(({ articles: of }, index) => {
    const first = next;
    next += of;
    const here = numbers.filter((number) => number >= first && number < next);
    const places = here.map((number) => number - first);
    return places.length === 0 ? [] : [{ page: index + 1, first, places, of }];
  });
}
