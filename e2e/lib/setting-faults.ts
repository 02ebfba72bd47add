import type { DrawnBlock } from './read-lines.ts';

/** No line begins with these, none ends with those (W3C clreq, 行首行尾禁则). */
const NOT_FIRST = /^[，。、；：！？）》」』〉】”’·—…%]/u;
const NOT_LAST = /[（《「『〈【“‘]$/u;
const FIGURE =
  /\d[\d.,]*(?:亿元|万元|元|人次|人|户|个|辆|条|座|公里|年|月|日|期|名|项|%)|\d+[.,]\d+/gu;
const BONDS = /——|……/gu;
const HAN_BY_FIGURE = /[一-龥] [0-9A-Za-z]|[0-9A-Za-z] [一-龥]/u;

/** Offsets into the drawn text at which a new line begins. */
function breaks({ lines }: DrawnBlock): readonly number[] {
  let at = 0;
  return lines.slice(0, -1).map(({ text }) => {
    at += text.length;
    return at;
  });
}

const drawn = ({ lines }: DrawnBlock) => lines.map(({ text }) => text).join('');

/** Every run of a pattern that a line break parts. */
function parted(block: DrawnBlock, pattern: RegExp): readonly string[] {
  const at = breaks(block);
  return [...drawn(block).matchAll(pattern)]
    .filter(({ 0: run, index }) => at.some((cut) => cut > index && cut < index + run.length))
    .map(([run]) => run);
}

/** Faults of any text, justified or not: where its lines begin and end. */
export function breakFaults(block: DrawnBlock): readonly string[] {
  const faults: string[] = [];
  for (const [index, { text }] of block.lines.entries()) {
    if (index > 0 && NOT_FIRST.test(text)) faults.push(`line begins: ${text}`);
    if (index < block.lines.length - 1 && NOT_LAST.test(text.trimEnd())) {
      faults.push(`line ends: ${text}`);
    }
  }
  for (const run of [...parted(block, FIGURE), ...parted(block, BONDS)])
    faults.push(`parted: ${run}`);
  const last = block.lines.at(-1)?.text ?? '';
  const letters = Array.from(last.replace(/[^\p{L}\p{N}]/gu, '')).length;
  if (block.lines.length > 1 && letters < 2) faults.push(`last line: ${last}`);
  if (HAN_BY_FIGURE.test(block.text)) faults.push(`space by a figure: ${block.text}`);
  return faults;
}

/** Faults of a paragraph: its measure, its indent, its edges, its pitch. */
export function gridFaults(block: DrawnBlock, indent: number): readonly string[] {
  const { lines, measure, em, start } = block;
  const faults: string[] = [];
  const off = Math.abs(measure / em - Math.round(measure / em)) * em;
  if (off >= 0.1) faults.push(`measure: ${measure / em} em`);
  const [first] = lines;
  // A bracket or quotation mark may be trimmed at its start: its ink, not its room, is indented.
  if (first !== undefined && !/^[“‘（《]/u.test(first.text)) {
    const found = (first.start - start) / em;
    if (Math.abs(found - indent) > 0.1) faults.push(`indent: ${found} em`);
  }
  if (block.justified) {
    const ends = lines.slice(0, -1).map(({ end }) => end);
    const spread = Math.max(...ends) - Math.min(...ends);
    if (ends.length > 1 && spread > 1) faults.push(`right edges differ by ${spread} px`);
  }
  const pitches = lines.slice(1).map(({ at }, index) => at - (lines[index]?.at ?? 0));
  const uneven = Math.max(...pitches) - Math.min(...pitches);
  if (pitches.length > 1 && uneven > 1) faults.push(`pitches differ by ${uneven} px`);
  if (pitches.some((pitch) => pitch < 1.5 * em - 1 || pitch > 2 * em + 1)) {
    faults.push(`pitch: ${pitches[0]} px for ${em} px`);
  }
  return faults;
}

/** Faults of a headline: words of the page that a line parts, and lines of a single character. */
export function headlineFaults(block: DrawnBlock, words: readonly string[]): readonly string[] {
  const cut = words.flatMap((word) => parted(block, new RegExp(word, 'gu')));
  const lonely = block.lines.filter(({ text }) => Array.from(text.trim()).length < 2);
  return [
    ...cut.map((word) => `word parted: ${word}`),
    ...lonely.map(({ text }) => `line of one character: ${text}`),
  ];
}
