import { useEffect } from 'react';
import type { Slug } from '../../vocabulary/ids.ts';

/** Out of sight and of the way, but laid out. */
const LAID_OUT = 'position:fixed;inset:0;visibility:hidden;contain:strict';

/**
 * Has the browser measure the characters of an article that is set ahead: at their first use in a size
 * that takes a third of the time that the page is laid out in. Nothing of it is ever painted.
 */
export function useMeasuredAhead(slug: Slug | null): void {
  useEffect(() => {
    const main = slug === null ? null : document.getElementById('content');
    if (main === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new MutationObserver(() => {
      const article = main.querySelector<HTMLElement>(':scope > .article');
      if (article === null) return;
      watch.disconnect();
      timer = setTimeout(() => {
        const { cssText } = article.style;
        if (article.style.display !== 'none') return;
        article.style.cssText = LAID_OUT;
        article.getBoundingClientRect();
        article.style.cssText = cssText;
      });
    });
    watch.observe(main, { childList: true });
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [slug]);
}
