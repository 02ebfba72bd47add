/**
 * `node src/testing/check-same-plans.mjs [pages]`: composes invented pages in Node and in Chromium
 * and compares the plans byte for byte. Exit code 1 when one differs.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { load, openBrowser, root, say } from './open-browser.mjs';

const { casePlan } = /** @type {typeof import('./case-plan.ts')} */ (
  await load('testing/case-plan.ts')
);
const built = await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: join(root, 'src/testing/case-plan.ts'), formats: ['iife'], name: 'composition' },
  },
});
const [output] = Array.isArray(built) ? built : [built];
const chunk = output && 'output' in output ? output.output[0] : null;
if (!chunk) throw new Error('nothing was built');
const browser = await openBrowser();
const tab = await browser.newPage();
await tab.addScriptTag({ content: chunk.code });
const pages = Number(process.argv[2] ?? 24);
let different = 0;
for (let seed = 1; seed <= pages; seed += 1) {
  for (const script of /** @type {const} */ (['han', 'latin'])) {
    const ours = casePlan(seed, script);
    const theirs = await tab.evaluate(`composition.casePlan(${seed}, '${script}')`);
    if (ours !== theirs) {
      different += 1;
      say(`seed ${seed}, ${script}: the plans differ`);
    }
  }
}
await browser.close();
say(
  `${pages} plans in Chinese and ${pages} in English, ${different} differ between Node ${process.version} and Chromium ${browser.version()}`,
);
say(`engine of ${(chunk.code.length / 1024).toFixed(0)} KB with its test texts, minified`);
if (different > 0) process.exitCode = 1;
