import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SmallProject } from '../testing/build-project.ts';
import { buildProject } from '../testing/build-project.ts';
import { ensureChineseFont } from './ensure-chinese-font.mjs';

// Processes are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let project: SmallProject;
beforeEach(() => {
  project = buildProject({ 'bin/package.json': '{"type":"commonjs"}' });
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(process, 'getuid' as 'cwd').mockReturnValue(0 as never);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  project.remove();
});

/** Programs of ours in the place of the system's; `there` is a file that says a font is there. */
function standIn(fontList: string, aptGet: string) {
  const there = JSON.stringify(`${project.root}/font`);
  const start = `const fs = require('node:fs'); const there = ${there};\n`;
  project.writeProgram('bin/fc-list', start + fontList);
  vi.stubEnv('PATH', project.writeProgram('bin/apt-get', start + aptGet));
}
const REFUSE = "console.error('E: refused'); process.exit(100);";
const LOOK = "if (fs.existsSync(there)) console.log('Noto Serif CJK SC');";

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  test('a font that is there is enough: nothing is installed', async () => {
    standIn("console.log('Noto Serif CJK SC');", `fs.writeFileSync(there, ''); ${REFUSE}`);
    await ensureChineseFont();
    expect(existsSync(`${project.root}/font`)).toBe(false);
  });

  test.skipIf(!existsSync('/usr/bin/apt-get'))('a missing font is installed', async () => {
    standIn(LOOK, "if (process.argv.includes('fonts-noto-cjk')) fs.writeFileSync(there, '');");
    await ensureChineseFont();
    expect(existsSync(`${project.root}/font`)).toBe(true);
  });

  test.each([
    ['no font', ''],
    ['blank lines', "console.log('  ');"],
    ['a failing fc-list', "console.log('Noto'); process.exit(1);"],
  ])('with %s and nothing to install from, it says what to do', async (_, fontList) => {
    standIn(fontList, REFUSE);
    await expect(ensureChineseFont()).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(/^No Chinese font\. Install one.*run npm test again/s),
    });
  });
});
