import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { runProgram, runQuietly } from './run-step.mjs';

let project: SmallProject;
beforeAll(() => {
  project = buildProject();
  project.writeProgram('node_modules/.bin/leave', 'process.exit(Number(process.argv[2]));');
  project.writeProgram(
    'node_modules/.bin/look',
    'process.exit(process.cwd() === process.env.EXPECTED ? 0 : 9);',
  );
});
afterAll(() => project.remove());

const node = (code: string) => [process.execPath, '-e', code];

describe.skipIf(process.platform === 'win32')('a program of the project', () => {
  test.each([0, 1, 7])('is found, and its code %i is given', async (code) => {
    expect(await runProgram(project.root, ['leave', String(code)])).toBe(code);
  });

  test('runs in the project’s folder, with what it is told', async () => {
    const env = { EXPECTED: realpathSync(project.root) };
    expect(await runProgram(project.root, ['look'], env)).toBe(0);
  });

  test('that is not there is an error', async () => {
    await expect(runProgram(project.root, ['no-such-program'])).rejects.toThrow('no-such-program');
  });

  test('that was killed did not end well', async () => {
    const killed = await runProgram(project.root, node('process.kill(process.pid, "SIGKILL")'));
    expect(killed).not.toBe(0);
  });
});

describe('a system program, its output kept back', () => {
  test.each([
    [0, ''],
    [3, 'process.exit(3)'],
  ])('gives its code %i', async (code, program) => {
    expect((await runQuietly(node(program))).code).toBe(code);
  });

  test('gives the last eight lines of both outputs, without empty ones and stacks', async () => {
    const { tail } = await runQuietly(
      node(`for (let n = 1; n <= 12; n++) console.log('line ' + n + '\\n');
        setTimeout(() => console.error('Error: no\\n    at file.js:1:2'), 50)`),
    );
    expect(tail.split('\n')).toEqual([
      ...Array.from({ length: 7 }, (_, index) => `line ${index + 6}`),
      'Error: no',
    ]);
  });

  test('is told what it is told', async () => {
    const { tail } = await runQuietly(node('console.log(process.env.WORD)'), { WORD: '版面' });
    expect(tail).toBe('版面');
  });

  test('that is not there is said in words', async () => {
    const { code, tail } = await runQuietly([join(project.root, 'no-such-program')]);
    expect(code).toBe(127);
    expect(tail).toContain('no-such-program');
  });

  test('that says very much is cut at the front', async () => {
    const { tail } = await runQuietly(node("console.log('x'.repeat(100000) + 'end')"));
    expect(tail.length).toBeLessThanOrEqual(20_000);
    expect(tail.endsWith('end')).toBe(true);
  });
});
