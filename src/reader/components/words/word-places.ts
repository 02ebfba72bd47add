import { type GlossFile, wordsAt } from '../../../vocabulary/gloss.ts';

/** A word in the text: its passage and its place there, UTF-16. */
export interface WordPlace {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** What stands in a passage's element and is no part of its text. */
const NOT_TEXT = '.note-slip, .paragraph-link, .caption-missing, .credit';

function textNodes(holder: Element): readonly Text[] {
  const walker = document.createTreeWalker(
    holder,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return node.matches(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

/** A title, and one beside it in the other language. */
const TITLES = '.article-title, .other-title';

/** Where two languages stand side by side, words are those of the Chinese. */
function isChinese(element: Element): boolean {
  return !element.closest('[lang]')?.getAttribute('lang')?.startsWith('en');
}

/** The element of a passage within the article; the title's is the heading. */
export function holderOf(root: Element, anchor: string): Element | null {
  const holders = anchor === 'title' ? TITLES : `[id="${anchor}"], [data-passage="${anchor}"]`;
  return [...root.querySelectorAll(holders)].find(isChinese) ?? null;
}

/** The words of a passage as it stands in the document; none where its text is not the file's. */
export function placesIn(root: Element, file: GlossFile, anchor: string): readonly WordPlace[] {
  const holder = holderOf(root, anchor);
  if (holder === null) return [];
  const length = textNodes(holder).reduce((sum, { data }) => sum + data.length, 0);
  const counted = (file.passages[anchor] ?? []).reduce(
    (sum, place) => sum + (place < 0 ? -place : (file.words[place]?.[0].length ?? 0)),
    0,
  );
  // Another text under this anchor, a translation say: its words are not the file's.
  return length === counted ? wordsAt(file, anchor).map((one) => ({ anchor, ...one })) : [];
}

/** The text of a place as a range of the document; null where it is not there. */
export function rangeOf(
  root: Element,
  { anchor, start, end }: Omit<WordPlace, 'word'>,
): Range | null {
  const holder = holderOf(root, anchor);
  if (holder === null) return null;
  const range = document.createRange();
  let at = 0;
  let open = false;
  for (const node of textNodes(holder)) {
    const next = at + node.data.length;
    if (!open && start < next) {
      range.setStart(node, start - at);
      open = true;
    }
    if (open && end <= next) {
      range.setEnd(node, end - at);
      return range;
    }
    at = next;
  }
  return null;
}

function passageName(element: Element): string {
  if (element.matches(TITLES)) return 'title';
  return element.getAttribute('data-passage') ?? element.id;
}

/** The passage that holds a node, and the node's place in its text; null outside of all passages. */
function passageAt(
  root: Element,
  file: GlossFile,
  node: Node,
): { anchor: string; at: number } | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null && root.contains(element)) {
    const anchor = passageName(element);
    if (Object.hasOwn(file.passages, anchor) && isChinese(element)) {
      let at = 0;
      for (const text of textNodes(element)) {
        if (text === node || node.contains(text)) return { anchor, at };
        at += text.data.length;
      }
      return null;
    }
    element = element.parentElement;
  }
  return null;
}

/** The word that holds an offset of a text node; null between words. */
export function wordAtNode(
  root: Element,
  file: GlossFile,
  node: Node,
  offset: number,
): WordPlace | null {
  const passage = passageAt(root, file, node);
  if (passage === null) return null;
  const at = passage.at + offset;
  const places = placesIn(root, file, passage.anchor);
  return places.find(({ start, end }) => start <= at && at < end) ?? null;
}

/** The first word in an element or after its beginning: of a sentence that has the focus. */
export function firstWordIn(root: Element, file: GlossFile, element: Element): WordPlace | null {
  const passage = passageAt(root, file, element);
  if (passage === null) return null;
  return placesIn(root, file, passage.anchor).find(({ start }) => start >= passage.at) ?? null;
}

/** The word before (−1) or after (1) one, across passages; null at either end of the article. */
export function stepFrom(
  root: Element,
  file: GlossFile,
  from: WordPlace,
  step: -1 | 1,
): WordPlace | null {
  const anchors = Object.keys(file.passages);
  const own = placesIn(root, file, from.anchor);
  const next = own[own.findIndex(({ start }) => start === from.start) + step];
  if (next !== undefined) return next;
  for (let at = anchors.indexOf(from.anchor) + step; at >= 0 && at < anchors.length; at += step) {
    const places = placesIn(root, file, anchors[at] ?? '');
    const edge = step > 0 ? places[0] : places.at(-1);
    if (edge !== undefined) return edge;
  }
  return null;
}
