import { useLayoutEffect } from 'react';
import type { Slug } from '../../vocabulary/ids.ts';

/**
 * Gives the article's page the name that its box has on the front page (`plan-styles.ts`), so that
 * the box opens into the article and closes again. Set by script: only a transition needs it.
 */
export function useBoxName(slug: Slug | null): void {
  useLayoutEffect(() => {
    if (slug === null) return;
    const article = document.querySelector<HTMLElement>('article.article');
    article?.style.setProperty('view-transition-name', `a-${slug}`);
  }, [slug]);
}
