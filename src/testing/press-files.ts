import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import type { PressedFolder } from '../press/press-edition.ts';
import { pressFolder } from '../press/press-folder.ts';

/** The project's own seeds, from which `topics.yaml` comes. */
export const projectSeeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A small page of one article; its title is on line 1, its paragraph on line 3. */
export const PAGE = '## 开发区召开会议\n\n本报讯（记者 王泉林）会议研究了项目建设工作。\n';

/** A folder for each test of the file that calls this; it is deleted when the test is over. */
export interface SeedFolder {
  /** Path of the folder; its own name is `seeds`. */
  readonly path: () => string;
  /** Writes files by their names, and presses the folder. */
  readonly press: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<PressedFolder>;
}

/** Makes an empty `seeds` folder before each test. */
export function makeSeedFolder(): SeedFolder {
  let root = '';
  const path = (): string => join(root, 'seeds');
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'banmian-'));
    mkdirSync(path());
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });
  const press: SeedFolder['press'] = (files) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path(), name), content);
    return pressFolder(path(), projectSeeds);
  };
  return { path, press };
}
