import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A reader that fetches code, style and a face, a press that emits files, and what notes all of it. */
const SMALL_READER: Readonly<Record<string, string>> = {
  'vite.config.ts': `const emitted = {
  'data/edition.json': '{"articles":1}',
  'data/search/a/0.json': '"党A"',
  'assets/page-0a1b.css': '.s-1{}',
  'assets/headlines-0-AbCd1234.woff2': 'face',
  'a/one/article.md': '# 一',
};
export default {
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'reader' }] } } } },
  plugins: [{
    name: 'press',
    generateBundle() {
      for (const [fileName, source] of Object.entries(emitted)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transform: (code, id) => id.endsWith('a.css')
      ? code + '@font-face{font-family:H;src:url("/assets/headlines-0-AbCd1234.woff2")}' : null,
  }],
};`,
  'public/favicon.svg': '<svg/>',
  'src/reader/main-single.tsx': "import './a.css'; import('./late.ts').then(({ late }) => late());",
  'src/reader/late.ts': "export const late = () => document.write('come late');",
  'src/reader/a.css': 'p{color:red}@font-face{font-family:L;font-display:optional}',
  'src/reader/single/boot.ts': "document.write('boot');",
  'src/prerender/single/write-single.ts': `import { mkdirSync, writeFileSync } from 'node:fs';
export async function writeSingle({ files, ...parts }, outDir) {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(outDir + '/told.json', JSON.stringify({ ...parts, files: [...files] }));
  return { path: outDir + '/paper.html', bytes: 595001, warnings: ['with care'] };
}`,
};

let project: SmallProject;
beforeEach(() => {
  project = buildProject(SMALL_READER);
});
afterEach(() => project.remove());

const told = (folder: string) =>
  JSON.parse(readFileSync(join(project.root, folder, 'told.json'), 'utf8'));

test('all code is one script, faces are in the style, and every data file comes along', () => {
  const { code, out } = project.run('build-single.mjs');
  expect(code).toBe(0);
  expect(out).toMatch(/paper\.html: 596 KB, in [\d.]+ s$/m);
  const parts = told('dist-single');
  expect(parts.code).toContain('come late');
  expect(parts.code).not.toMatch(/\b(?:import|export)\b/);
  expect(parts.boot).toContain('boot');
  expect(parts.style).toContain('color:red');
  expect(parts.style).toContain(`data:font/woff2;base64,${btoa('face')}`);
  expect(parts.style).not.toMatch(/\/assets\/|font-display: ?optional/);
  expect(new Map(parts.files)).toEqual(
    new Map<string, unknown>([
      ['data/edition.json', { articles: 1 }],
      ['data/search/a/0.json', '党A'],
      ['assets/page-0a1b.css', '.s-1{}'],
    ]),
  );
  expect(parts.site).toBeNull();
});

test('the address of the site and the folder are taken, and what to warn of is told', () => {
  const args = ['--site', 'https://example.org/x/', '--out', 'here'];
  const { code, err } = project.run('build-single.mjs', args);
  expect(code).toBe(0);
  expect(err).toContain('with care');
  expect(told('here').site).toBe('https://example.org/x/');
  expect(existsSync(join(project.root, 'dist-single'))).toBe(false);
});
