import type { Locator } from '@playwright/test';

/** One line as it was drawn; `start` and `end` are px along the line, `at` across it. */
export interface DrawnLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** A block of text as it was drawn. */
export interface DrawnBlock {
  /** As in the document, marks and spaces included. */
  readonly text: string;
  readonly lines: readonly DrawnLine[];
  /** Of its content box, along the line. */
  readonly start: number;
  readonly measure: number;
  /** Font size in px. */
  readonly em: number;
  readonly justified: boolean;
}

/**
 * Reads the lines of every block that a locator finds, by the place of each character: what the
 * browser drew, not what a style asked for. Vertical columns count from the right.
 */
export function readBlocks(blocks: Locator): Promise<readonly DrawnBlock[]> {
  return blocks.evaluateAll((elements) => {
    interface Line {
      text: string;
      start: number;
      end: number;
      readonly at: number;
    }

    /** Figures that stand upright share one box; the first digit has all of it, the second none. */
    function boxOf(node: Node, start: number, end: number): DOMRect | undefined {
      const figure = node.parentElement?.closest('.upright') ?? null;
      if (figure !== null && getComputedStyle(figure).textCombineUpright === 'all') {
        return figure.getBoundingClientRect();
      }
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return [...range.getClientRects()].findLast(({ width, height }) => width + height > 0);
    }

    function textNodes(element: Element): readonly Node[] {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
      return nodes.filter((node) => !node.parentElement?.closest('[role=tooltip]'));
    }

    function characters(element: Element) {
      return textNodes(element).flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/./gsu)].flatMap(({ 0: text, index }) => {
          const box = boxOf(node, index, index + text.length);
          return box === undefined ? [] : [{ text, box }];
        }),
      );
    }

    return elements.map((element) => {
      const style = getComputedStyle(element);
      const vertical = style.writingMode === 'vertical-rl';
      const em = Number.parseFloat(style.fontSize);
      const lines: Line[] = [];
      for (const { text, box } of characters(element)) {
        const [start, end] = vertical ? [box.top, box.bottom] : [box.left, box.right];
        const at = vertical ? -(box.left + box.right) / 2 : (box.top + box.bottom) / 2;
        const line = lines.at(-1);
        if (line === undefined || Math.abs(line.at - at) >= em / 2) {
          lines.push({ text, start, end, at });
        } else {
          line.text += text;
          line.end = Math.max(line.end, end);
        }
      }
      const box = element.getBoundingClientRect();
      const before = Number.parseFloat(style.paddingInlineStart);
      const after = Number.parseFloat(style.paddingInlineEnd);
      return {
        text: element.textContent ?? '',
        lines,
        start: (vertical ? box.top : box.left) + before,
        measure: (vertical ? box.height : box.width) - before - after,
        em,
        justified: style.textAlign === 'justify',
      };
    });
  });
}
