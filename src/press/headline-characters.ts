import type { Page } from '../vocabulary/page.ts';
import type { TopicName } from './build-edition.ts';

/** Every edition may set a number or a gap, whatever its headlines say. */
const ALWAYS = ' 0123456789';

/**
 * The characters that nameplate, used topics and headlines of an edition are set in, each once, in the
 * order in which they are first used: what the front page needs comes first. `write` is the script
 * that they are set in, as printed or another one.
 */
export function headlineCharacters(
  pages: readonly Page[],
  topics: readonly TopicName[],
  write: (heading: string) => string = (heading) => heading,
): string {
  const headings = pages.flatMap(({ page, articles }) => [
    page.nameplate,
    ...articles.flatMap(({ title, titleLines, kicker, pretitle, subtitle }) => [
      title,
      ...titleLines,
      kicker,
      pretitle,
      subtitle,
    ]),
  ]);
  const used = new Set(
    pages.flatMap(({ articles }) => articles.flatMap((a) => a.topics)).map(({ id }) => id),
  );
  const names = topics.filter(({ id }) => used.has(id)).map(({ zh }) => zh);
  const text = [ALWAYS, ...names, ...headings].map((heading) => write(heading ?? '')).join('');
  return [...new Set(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))].join('');
}
