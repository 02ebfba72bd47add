import type { ShownResult } from '../../../search/shown-result.ts';

/** The words for which an article was found, as they stand in it, each once: to be marked there. */
export function foundWords({ title, titleMarks, hits }: ShownResult): readonly string[] {
  const marked = [
    ...titleMarks.map((range) => (title?.text ?? '').slice(...range)),
    ...hits.flatMap(({ text, marks }) => marks.map((range) => text.slice(...range))),
  ];
  return [...new Set(marked.map((word) => word.trim()))].filter((word) => word !== '');
}
