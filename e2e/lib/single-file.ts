import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { TestInfo } from '@playwright/test';

/** Where `npm test` builds the edition in one file. */
const FOLDER = `${import.meta.dirname}/../../.cache/single-file`;

/** The built file, whatever it is called. */
export function singlePath(): string {
  const [name] = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
  if (name === undefined) throw new Error('no single file: npm run build:single -- --out …');
  return `${FOLDER}/${name}`;
}

/** The file as somebody keeps it: renamed, in a folder with spaces and Chinese in its name. */
export function keptFile(info: TestInfo): string {
  const folder = info.outputPath('下载 的 报纸');
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/周口 第1期 #1.html`;
  copyFileSync(singlePath(), path);
  return pathToFileURL(path).href;
}
