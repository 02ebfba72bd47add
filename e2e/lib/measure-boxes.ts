/** Where a box of the composed page stands, in em of its text from the page's corner, and its faults. */
export interface MeasuredBox {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The visible lines of the headline. */
  readonly title: readonly string[];
  /** Texts of the columns, as their characters stand. */
  readonly columns: readonly string[];
  /** What leaves its rectangle; empty for a sound box. */
  readonly faults: readonly string[];
}

/** Runs in the browser: measures every box of the composed pages. */
export function measureBoxes(): readonly MeasuredBox[] {
  const range = document.createRange();
  const rectsOf = (root: Element) => {
    const found: { char: string; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let at = 0; at < text.length; at += 1) {
        if (/\s/.test(text.charAt(at))) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        found.push({ char: text.charAt(at), rect: range.getBoundingClientRect() });
      }
    }
    return found;
  };
  const linesOf = (title: Element, upright: boolean) => {
    const lines: string[] = [];
    let last = Number.NaN;
    for (const { char, rect } of rectsOf(title)) {
      const place = upright ? rect.left + rect.width / 2 : rect.top + rect.height / 2;
      if (Math.abs(place - last) < rect.height * 0.5) lines.push((lines.pop() ?? '') + char);
      else lines.push(char);
      last = place;
    }
    return lines;
  };
  const columnsOf = (body: Element) => {
    const columns = new Map<number, string>();
    const { left, width } = body.getBoundingClientRect();
    const style = getComputedStyle(body);
    const count = Number.parseInt(style.columnCount, 10) || 1;
    const gap = Number.parseFloat(style.columnGap) || 0;
    const step = (width + gap) / count;
    for (const { char, rect } of rectsOf(body)) {
      const column = Math.floor((rect.left + rect.width / 2 - left + gap / 2) / step);
      columns.set(column, (columns.get(column) ?? '') + char);
    }
    return [...columns.entries()].sort(([a], [b]) => a - b).map(([, text]) => text);
  };
  const faultsOf = (box: Element, em: number) => {
    const faults: string[] = [];
    const { bottom } = box.getBoundingClientRect();
    const [body] = box.getElementsByClassName('body');
    const [head] = box.getElementsByClassName('head');
    if (body) {
      if (body.scrollWidth > body.clientWidth + 1) faults.push('a column beside its body');
      const last = Math.max(0, ...rectsOf(body).map(({ rect }) => rect.bottom));
      if (last > bottom + em * 0.2)
        faults.push(`text ${Math.round(last - bottom)} px below its box`);
    }
    if (head) {
      const { left, right } = head.getBoundingClientRect();
      const outside = ({ rect }: { rect: DOMRect }) =>
        rect.left < left - em * 0.1 || rect.right > right + em * 0.1;
      if (rectsOf(head).some(outside)) faults.push('a headline wider than its room');
    }
    return faults;
  };
  return [...document.querySelectorAll('.sheet > .box')].map((box) => {
    const sheet = box.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const em = Number.parseFloat(getComputedStyle(box).fontSize);
    const { left, top, width, height } = box.getBoundingClientRect();
    const path = box.querySelector('.title a')?.getAttribute('href') ?? '';
    const [head] = box.getElementsByClassName('head');
    const [title] = box.getElementsByClassName('title');
    const [body] = box.getElementsByClassName('body');
    const upright = head ? getComputedStyle(head).writingMode === 'vertical-rl' : false;
    return {
      slug: /\/a\/([^/]+)\//.exec(path)?.[1] ?? '',
      x: (left - sheet.left) / em,
      y: (top - sheet.top) / em,
      w: width / em,
      h: height / em,
      title: title ? linesOf(title, upright) : [],
      columns: body ? columnsOf(body) : [],
      faults: faultsOf(box, em),
    };
  });
}
