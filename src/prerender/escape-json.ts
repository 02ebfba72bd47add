/** JSON that no HTML parser can mistake for the end of its element or the start of a comment. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
