import { readFileSync } from 'node:fs';
import type { SheetPlans } from '../../src/composition/compose-sheets.ts';
import type { PagePlan } from '../../src/composition/page-plan.ts';
import { toComposeArticle } from '../../src/composition/to-compose-article.ts';
import { readArticles } from './edition.ts';

/** A file of the built site below `data/`. */
export function readData<File>(path: string): File {
  return JSON.parse(readFileSync(`${import.meta.dirname}/../../dist/data/${path}`, 'utf8'));
}

/** A text without white space. */
export const bare = (text: string) => text.replaceAll(/\s/g, '');

/** The plan for a window: the widest format that the room beside the margins (20 px each) has. */
export function planAt({ screens }: SheetPlans, width: number): PagePlan | undefined {
  return screens.findLast(({ from }) => from * 16 <= width - 40)?.plan;
}

/** The text of a plan's columns, white space aside. */
export function columnTexts(plan: PagePlan, slug: string): readonly string[] {
  const article = readArticles().find((one) => one.slug === slug);
  const flow = article ? toComposeArticle(article, [], 0).flow : [];
  const box = plan.boxes.find(({ id }) => id === slug);
  const columns = box?.body.columns.map(({ runs }) =>
    bare(
      runs
        .map(({ block, start, end }) => {
          const { kind = 'paragraph', text = '' } = flow[block] ?? {};
          return (kind === 'caption' && start === 0 ? '图片未载' : '') + text.slice(start, end);
        })
        .join(''),
    ),
  );
  return (columns ?? []).filter((text) => text !== '');
}
