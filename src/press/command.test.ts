import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runPress } from './command.ts';
import { pageSchema } from './page-schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let seeds: string;
let out: string;

beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'banmian-seeds-'));
  out = join(seeds, 'out', 'pages');
});

afterEach(() => {
  rmSync(seeds, { recursive: true });
});

test('writes one file a page, in the documented shape', async () => {
  writeFileSync(join(seeds, 'b.txt'), '# 标题\n\n会议召开。\n\n# 又一篇\n\n散会。\n');
  writeFileSync(join(seeds, 'a.md'), '会议召开。\n');
  const report = await runPress({ seeds, out, root });
  expect(report).toMatchObject({ pages: 2, articles: 3, errors: [] });
  expect(report.warnings).toEqual([expect.stringMatching(/\/a\.md:1: no-heading: /)]);
  expect(readdirSync(out).sort()).toEqual(['a.json', 'b.json']);
  const page = pageSchema.parse(JSON.parse(readFileSync(join(out, 'b.json'), 'utf8')));
  expect(page.articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
    ['标题', ['会议召开。']],
    ['又一篇', ['散会。']],
  ]);
});

test('writes no page whose desk file has an error', async () => {
  writeFileSync(join(seeds, 'a.txt'), '# 标题\n\n会议召开。\n');
  writeFileSync(join(seeds, 'a.desk.yaml'), 'dates: 2019');
  const report = await runPress({ seeds, out, root });
  expect(report.pages).toBe(0);
  expect(report.errors).toEqual([expect.stringMatching(/\/a\.desk\.yaml:1: desk: file: .*dates/)]);
  expect(readdirSync(out)).toEqual([]);
});
