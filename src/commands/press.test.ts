import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';

/** A press that tells what it is asked for, and what it is told to tell. */
const press = (done: object) => `export async function runPress(asked) {
  console.log(JSON.stringify(asked));
  return ${JSON.stringify({ pages: 2, articles: 9, warnings: [], errors: [], ...done })};
}`;

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({ 'src/press/command.ts': press({}) });
});
afterEach(() => project.remove());

test('folders are meant from where the command was called; the counts are told', () => {
  const from = join(project.root, 'elsewhere');
  const { code, out } = project.run('press.mjs', ['seeds', '/tmp/out'], { INIT_CWD: from });
  expect(code).toBe(0);
  const [asked = '', ...said] = out.trim().split('\n');
  const { seeds, out: to, root } = JSON.parse(asked);
  expect([seeds, to]).toEqual([join(from, 'seeds'), '/tmp/out']);
  expect(realpathSync(root)).toBe(realpathSync(project.root));
  expect(said).toEqual(['2 pages, 9 articles, 0 warnings']);
});

test('warnings are told apart from what is written, and end nothing', () => {
  const warnings = ['seeds/a.txt:12: stray: check this line', 'seeds/b.txt:1: 存疑'];
  project.write('src/press/command.ts', press({ warnings }));
  const { code, out, err } = project.run('press.mjs', ['seeds', 'out']);
  expect(code).toBe(0);
  expect(err.trim().split('\n')).toEqual(warnings);
  expect(out).toContain('2 pages, 9 articles, 2 warnings');
});

test('errors end it with 1, every one of them told', () => {
  const errors = ['seeds/a.txt:3: unplaced', 'seeds/b.txt:7: doubled'];
  project.write('src/press/command.ts', press({ errors }));
  const { code, out, err } = project.run('press.mjs', ['seeds', 'out']);
  expect(code).toBe(1);
  expect(err.trim()).toBe(errors.join('\n'));
  expect(out).not.toContain('pages');
});

test.each([[[]], [['seeds']], [['seeds', 'out', 'more']], [['--seeds', 'out']]])(
  '%j is answered with how to call it',
  (args) => {
    const { code, out, err } = project.run('press.mjs', args);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toBe('Usage: npm run press -- <seeds dir> <out dir>');
  },
);
