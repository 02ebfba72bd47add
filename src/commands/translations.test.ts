import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';

const MODULE = 'src/press/translations/run-translations.ts';

/** One that tells what it is asked for, and what it is told to tell. */
const translations = (done: object) => `export async function runTranslations(asked) {
  console.log(JSON.stringify(asked));
  return ${JSON.stringify({ lines: [], errors: [], ...done })};
}`;

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({ [MODULE]: translations({ lines: ['seeds/a.en.po: 1 of 2'] }) });
});
afterEach(() => project.remove());

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  project.run('translations.mjs', args, env);

test('without options the project’s own seeds are written for', () => {
  const { code, out } = run([]);
  const [asked = '', ...said] = out.trim().split('\n');
  expect(code).toBe(0);
  expect(JSON.parse(asked)).toMatchObject({ check: false });
  expect(JSON.parse(asked).seeds).toMatch(/\/seeds$/);
  expect(said).toEqual(['seeds/a.en.po: 1 of 2']);
});

test('a folder is meant from where the command was called, and check is handed on', () => {
  const from = join(project.root, 'elsewhere');
  const { out } = run(['--seeds', 'pages', '--check'], { INIT_CWD: from });
  const { seeds, check } = JSON.parse(out.trim().split('\n')[0] ?? '');
  expect([seeds, check]).toEqual([join(from, 'pages'), true]);
});

test('errors end it with 1, behind all that there is to tell', () => {
  const errors = ['seeds/a.en.po:3: po: x', 'seeds/b.en.po:0: out-of-date: y'];
  project.write(MODULE, translations({ lines: ['seeds/c.en.po: 2 of 2'], errors }));
  const { code, out, err } = run(['--check']);
  expect(code).toBe(1);
  expect(out).toContain('seeds/c.en.po: 2 of 2');
  expect(err.trim()).toBe(errors.join('\n'));
});

test.each([
  ['an unknown option', ['--chek'], {}],
  ['something that is no option', ['seeds'], {}],
  ['an option that npm took for itself', [], { npm_config_check: 'true' }],
])('%s is answered with how to call it', (_, args, env) => {
  const { code, out, err } = run(args, env);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Usage: npm run translations');
});

test('help is no failure', () => {
  const { code, err } = run(['--help']);
  expect(code).toBe(0);
  expect(err).toContain('--check');
});
