import { escapeHtml } from '../escape-html.ts';

/** What XML 1.0 has no way to write: most control characters, lone halves of a pair. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for an element or attribute of XML; what XML cannot hold becomes U+FFFD, seen and not lost. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(UNWRITABLE, '\uFFFD'));
}
