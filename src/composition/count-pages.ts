/** Articles that one page holds; more are continued on further pages. */
export const MOST_ON_A_PAGE = 20;

/** How many pages so many articles are dealt to. */
export function countPages(articles: number): number {
  return Math.ceil(articles / MOST_ON_A_PAGE);
}

/** Articles dealt to as few pages as hold them, in their order, as evenly as can be: 21 to 11 and 10. */
export function dealInOrder<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const pages = countPages(items.length);
  const least = Math.floor(items.length / pages);
  const larger = items.length % pages;
  return Array.from({ length: pages }, (_, page) => {
    const start = page * least + Math.min(page, larger);
    return items.slice(start, start + least + (page < larger ? 1 : 0));
  });
}
