import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** A source file; `path` begins at the project: `src/press/unit.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What the files of a folder may import from other folders of src; see src/ARCHITECTURE.md. */
const MIDDLE = ['vocabulary', 'text', 'composition', 'search'];
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  text: ['vocabulary'],
  composition: ['vocabulary', 'text'],
  search: ['vocabulary', 'text'],
  press: MIDDLE,
  reader: MIDDLE,
  prerender: [...MIDDLE, 'press', 'reader'],
  commands: [...MIDDLE, 'press', 'prerender'],
  testing: [...MIDDLE, 'press', 'reader', 'prerender', 'commands'],
};

/** Folders that may use Node's own modules; tests may everywhere. */
const NODE_FOLDERS = ['press', 'prerender', 'commands', 'testing'];

/** Packages that only some folders may import: React stays in the reader, zod out of it. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:react|react-dom|react-router|@tanstack\/react-query|@testing-library\/react)(?:\/|$)/,
    ['reader', 'prerender', 'testing'],
  ],
  [/^zod(?:\/|$)/, ['press', 'testing']],
];

const MAX_LINES = 400;
const POOR_NAME = /^(?:index|utils?|lib|helpers?)$/;

/** What one file says about modules, read by the bundler's parser. */
interface ModuleFacts {
  /** What it imports: statements, `export … from`, `import('…')` in code and in types. */
  readonly imports: readonly string[];
  /** `import(…)` of something other than a plain string. */
  readonly hidden: number;
  readonly hasDefault: boolean;
}

function readModule({ path, text }: SourceFile): ModuleFacts {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest } of exported) if (moduleRequest) imports.push(moduleRequest.value);
  let hidden = 0;
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') imports.push(source.value);
      else hidden++;
    },
    TSImportType({ source }) {
      imports.push(source.value);
    },
  }).visit(program);
  const hasDefault = exported.some(
    ({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default',
  );
  return { imports, hidden, hasDefault };
}

/** `src/press/unit.ts` → `press`; null outside src and for files in src itself. */
function folderOf(path: string): string | null {
  const [top, folder, file] = path.split('/');
  return top === 'src' && folder !== undefined && file !== undefined ? folder : null;
}

/** What is wrong with one import, or null. */
function judgeImport(path: string, specifier: string): string | null {
  const folder = folderOf(path) ?? '';
  const isTest = /\.test\.tsx?$/.test(path);
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('/')) return 'has to be a relative path';
    if (isBuiltin(specifier)) {
      return isTest || NODE_FOLDERS.includes(folder) ? null : `belongs to Node, not to ${folder}`;
    }
    const wall = PACKAGES.find(([name]) => name.test(specifier));
    return wall && !wall[1].includes(folder) ? `is only for ${wall[1].join(', ')}` : null;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
  const other = folderOf(target);
  if (posix.extname(target) === '') return 'lacks the ending of the file';
  if (other === null || other === folder || (isTest && other === 'testing')) return null;
  return ARROWS[folder]?.includes(other) ? null : `crosses the wall from ${folder} to ${other}`;
}

function judgeFile(file: SourceFile): readonly string[] {
  const { path, text } = file;
  const folder = folderOf(path);
  const { imports, hidden, hasDefault } = readModule(file);
  const found = imports.flatMap((specifier) => {
    const fault = judgeImport(path, specifier);
    return fault === null ? [] : [`${specifier} ${fault}`];
  });
  if (hidden > 0 && folder !== 'commands') found.push('an import() that cannot be read');
  if (hasDefault) found.push('a default export');
  if (folder === null || !(folder in ARROWS)) found.push('a folder that is not in the plan');
  const poor = path
    .split('/')
    .slice(1)
    .map((part) => part.replace(/\..*$/, ''));
  for (const name of poor) if (POOR_NAME.test(name)) found.push(`the name ${name} says nothing`);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > MAX_LINES) found.push(`${lines} lines, more than ${MAX_LINES}`);
  return [...new Set(found)].map((fault) => `${path}: ${fault}`);
}

/**
 * Every arrow that crosses a wall between folders, default export, name that says nothing and file
 * over 400 lines, one line each: `src/text/a.ts: react is only for reader, prerender, testing`.
 * Types count as imports too: what a file knows of is what it depends on.
 */
export function findWallBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(judgeFile);
}
