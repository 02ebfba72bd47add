/**
 * Runs in the browser, on a page made by `planHtml`: where every line of every block begins, and
 * which bodies or headlines leave their rectangles.
 *
 * @returns {{ starts: Record<string, number[][]>, overflowing: string[], tooWide: string[] }}
 */
export function measurePlan() {
  /** @type {Record<string, number[][]>} */
  const starts = {};
  const overflowing = [];
  const tooWide = [];
  const range = document.createRange();
  for (const body of document.querySelectorAll('.body')) {
    const id = body.getAttribute('data-id') ?? '';
    const box = body.getBoundingClientRect();
    let right = box.left;
    starts[id] = [...body.querySelectorAll('p')].map((block) => {
      const found = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let offset = 0;
      /** @type {DOMRect | null} */
      let before = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let at = 0; at < text.length; at += 1, offset += 1) {
          if (/\s/.test(text.charAt(at))) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const rect = range.getBoundingClientRect();
          if (
            before &&
            (rect.left < before.left - 1 || Math.abs(rect.top - before.top) > rect.height * 0.6)
          ) {
            found.push(offset);
          }
          before = rect;
          right = Math.max(right, rect.right);
        }
      }
      return found;
    });
    if (right > box.right + 3 || body.scrollHeight > body.clientHeight + 2) overflowing.push(id);
  }
  for (const head of document.querySelectorAll('.head')) {
    const box = head.getBoundingClientRect();
    const parts = [...head.children].map((part) => part.getBoundingClientRect());
    const across = Math.max(...parts.map(({ width }) => width));
    const down = Math.max(...parts.map(({ height }) => height));
    if (across > box.width + 1 || down > box.height + 1) tooWide.push(head.textContent ?? '');
  }
  return { starts, overflowing, tooWide };
}
