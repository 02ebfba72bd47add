/** What Vite needs to build a site of one page, and a prerenderer that notes what it was given. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  'vite.config.ts': 'export default {};',
  'index.html': '<!doctype html><html lang="en"><title>x</title><div id="root"></div></html>',
  'public/assets/headlines-AbCd1234.woff2': 'x'.repeat(2000),
  'public/data/edition.json': '{"articles":1}',
  'public/data/articles/one.json': '"第一篇"',
  'src/prerender/prerender.ts': `import { writeFileSync } from 'node:fs';
export async function prerender({ edition, outDir, base, site }) {
  const told = { edition: [...edition], base, site };
  writeFileSync(outDir + '/told.json', JSON.stringify(told));
  return [];
}`,
};
