/** A path as the most lenient of file servers reads it: in small letters, each folder once. */
function plain(path: string): string {
  try {
    path = decodeURIComponent(path);
  } catch {
    // Escapes that make no sense are no other way to write a path.
  }
  return `${path.toLowerCase()}/`.replace(/\/+/g, '/').replace(/\/index\.html\/$/, '/');
}

/**
 * True for two ways to write one address of a file server: `/a/x`, `/a//x/`, `/a/x/index.html`,
 * `/%61/x/` and, where the disk knows no capitals, `/A/X/` all bring the page of `/a/x/`.
 */
export function namesSamePage(asked: string, written: string): boolean {
  return plain(asked) === plain(written);
}
