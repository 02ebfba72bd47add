import { passagesOf } from '../../vocabulary/article.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Page } from '../../vocabulary/page.ts';
import { type UnitId, unitsOf } from '../../vocabulary/translation.ts';

/** A unit of a page, as a PO file names it. */
export interface PageUnit {
  /** `kaige-qianxing#l15s2`, by the slug that the page itself gave; `#nameplate`. */
  readonly context: string;
  /** Null for the nameplate, which is no article's. */
  readonly slug: Slug | null;
  readonly id: UnitId | null;
  /** Its reading text, without white space around it. */
  readonly text: string;
  /** Where it stands, for translators: `seeds/x.txt:12`. */
  readonly reference: string;
  /** Anchors of sentences that a joined column break merged into this one. */
  readonly also: readonly string[];
}

/** The context of a page's nameplate. */
export const NAMEPLATE_CONTEXT = '#nameplate';

/** The part of a context behind its slug: `l15s2` of `kaige-qianxing#l15s2`. */
export function unitOfContext(context: string): string {
  return context.slice(context.indexOf('#') + 1);
}

/** All that is translated of a page, in reading order; `file` is the seed as messages name it. */
export function pageUnits({ page, articles }: Page, file: string): PageUnit[] {
  const nameplate: readonly PageUnit[] =
    page.nameplate === null
      ? []
      : [
          {
            context: NAMEPLATE_CONTEXT,
            slug: null,
            id: null,
            text: page.nameplate.trim(),
            reference: file,
            also: [],
          },
        ];
  const units = articles.flatMap((article): PageUnit[] => {
    const sentences = article.blocks.flatMap(passagesOf).flatMap((passage) => passage.sentences);
    const also = new Map<string, readonly string[]>(sentences.map((one) => [one.anchor, one.also]));
    const captions = new Map<string, number>(
      article.captions.flatMap(({ anchor, lines: [line] }) => [
        [anchor, line],
        [`${anchor}-credit`, line],
      ]),
    );
    return unitsOf(article).map(({ id, text }) => ({
      context: `${article.slug}#${id}`,
      slug: article.slug,
      id,
      text: text.trim(),
      reference: `${file}:${/^l(\d+)/.exec(id)?.[1] ?? captions.get(id) ?? article.lines[0]}`,
      also: also.get(id) ?? [],
    }));
  });
  return [...nameplate, ...units].filter(({ text }) => text !== '');
}
