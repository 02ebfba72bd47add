import { type GetTextComment, type GetTextTranslation, po } from 'gettext-parser';
import { cutPo, type PoBlock } from './cut-po.ts';

/** What a text was translated from before its source changed (`#| msgctxt`, `#| msgid`). */
export interface PreviousSource {
  readonly context: string | null;
  readonly source: string | null;
}

/** One message of a PO file. */
export interface PoEntry {
  /** `msgctxt`, e.g. `kaige-qianxing#l15s2`; empty when there is none. */
  readonly context: string;
  /** `msgid`: the text in its own language. */
  readonly source: string;
  /** `msgstr`: the same in English; empty when nobody has translated it. */
  readonly text: string;
  /** Marked for a translator to look at again. */
  readonly fuzzy: boolean;
  readonly previous: PreviousSource | null;
  /** Where the source stands: `seeds/x.txt:12`. */
  readonly references: readonly string[];
  /** What translators wrote above it, line by line. */
  readonly notes: readonly string[];
  /** Comments of programs (`#.`), line by line. */
  readonly extracted: readonly string[];
  /** Flags other than `fuzzy`. */
  readonly flags: readonly string[];
  /** No longer part of the text, kept with `#~`. */
  readonly obsolete: boolean;
  /** Line of the file that it begins on, counted from 1, comments aside; 0 for one made anew. */
  readonly line: number;
}

/** The first entry of a PO file, which tells of the file itself. */
export interface PoHeader {
  readonly comments: GetTextComment;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is no PO, and the line it stands on. */
export interface PoFault {
  readonly line: number;
  readonly message: string;
}

/** A PO file: entries in their order, those out of use behind the others. */
export interface PoFile {
  readonly header: PoHeader;
  readonly entries: readonly PoEntry[];
  /** Comment lines behind the last entry, as they stand. */
  readonly tail: readonly string[];
  /** Entries that could not be read, which writing this file would lose. */
  readonly faults: readonly PoFault[];
}

const PLAIN = {
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
} as const;

/** The header of a new file of English texts; who translated it and when is not for us to say. */
export const ENGLISH_HEADER: PoHeader = {
  comments: {},
  fields: {
    'Project-Id-Version': 'Banmian',
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': 'English',
    Language: 'en',
    ...PLAIN,
  },
};

const linesOf = (text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : text.split('\n');
const flagsOf = ({ flag = '' }: GetTextComment): string[] =>
  flag.split(/[,\n]/).flatMap((one) => one.trim() || []);

/** Reads one entry with the library, which knows about quotes, folding and comments. */
function parseBlock({ text }: PoBlock) {
  const { translations, obsolete = {}, headers } = po.parse(`${text}\n`, { validation: true });
  const inOrder = (record: typeof translations): GetTextTranslation[] =>
    Object.values(record).flatMap((byId) => Object.values(byId));
  return { inUse: inOrder(translations)[0], obsolete: inOrder(obsolete)[0], headers };
}

/** The library keeps `#|` lines as they are: read them as the beginning of an entry. */
function readPrevious(lines: string | undefined): PreviousSource | null {
  if (lines === undefined) return null;
  const hasSource = /^msgid\b/m.test(lines);
  const { translations } = po.parse(`${lines}\n${hasSource ? '' : 'msgid ""\n'}msgstr ""\n`);
  const [context = ''] = Object.keys(translations);
  const [source = ''] = Object.keys(translations[context] ?? {});
  return { context: context || null, source: hasSource ? source : null };
}

function readEntry(read: GetTextTranslation, line: number, obsolete: boolean): PoEntry {
  const { msgctxt = '', msgid, msgstr, comments = {} } = read;
  const flags = flagsOf(comments);
  return {
    context: msgctxt,
    source: msgid,
    text: msgstr[0] ?? '',
    fuzzy: flags.includes('fuzzy'),
    previous: readPrevious(comments.previous),
    references: linesOf(comments.reference),
    notes: linesOf(comments.translator),
    extracted: linesOf(comments.extracted),
    flags: flags.filter((flag) => flag !== 'fuzzy'),
    obsolete,
    line,
  };
}

/** What the library says is wrong, without its own count of lines. */
function faultOf(error: unknown, { first, line }: PoBlock): PoFault {
  if (!(error instanceof Error)) return { line, message: String(error) };
  const within = 'lineNumber' in error ? Number(error.lineNumber) : null;
  // The library has already counted the line end that it complains of.
  const end = /End-of-line/.test(error.message) ? 1 : 0;
  const message = error.message.replace(/^Error parsing PO data: /, '').replace(/ at line \d+/, '');
  return { line: within === null ? line : first + within - 1 - end, message };
}

/** Reads the text of a PO file; what is broken becomes a fault with its line, the rest is read. */
export function readPo(text: string): PoFile {
  let header: PoHeader | null = null;
  const entries: PoEntry[] = [];
  const tail: string[] = [];
  const faults: PoFault[] = [];
  for (const block of cutPo(text.replace(/^\ufeff/, ''))) {
    const { line, keywords } = block;
    const lines = block.text.split('\n').filter((one) => one.trim() !== '');
    try {
      if (lines.every((one) => one.startsWith('#')) && keywords.length === 0) tail.push(...lines);
      else if (keywords.length === 0) {
        faults.push({ line, message: `this is no part of an entry: ${lines.at(-1)}` });
      } else if (!(keywords.includes('msgid') && keywords.includes('msgstr'))) {
        faults.push({ line, message: 'an entry has both msgid and msgstr' });
      } else {
        const { inUse, obsolete, headers } = parseBlock(block);
        const read = obsolete ?? inUse;
        const isHeader = read === inUse && read?.msgid === '' && read.msgctxt === undefined;
        if (isHeader && header === null) {
          header = { comments: read.comments ?? {}, fields: headers };
        } else if (read !== undefined) {
          entries.push(readEntry(read, line, obsolete !== undefined));
        }
      }
    } catch (error) {
      faults.push(faultOf(error, block));
    }
  }
  return { header: header ?? ENGLISH_HEADER, entries, tail, faults };
}

/** JSON writes quotes, backslashes and line ends as PO does; reading texts have no other controls. */
function drawPrevious({ context, source }: PreviousSource): string {
  return [
    ...(context === null ? [] : [`msgctxt ${JSON.stringify(context)}`]),
    ...(source === null ? [] : [`msgid ${JSON.stringify(source)}`]),
  ].join('\n');
}

function drawEntry(entry: PoEntry): GetTextTranslation {
  const { context, source, text, fuzzy, previous, references, notes, extracted, flags } = entry;
  const marks = [...(fuzzy ? ['fuzzy'] : []), ...flags].join(', ');
  return {
    ...(context === '' ? {} : { msgctxt: context }),
    msgid: source,
    msgstr: [text],
    comments: {
      translator: notes.join('\n'),
      reference: references.join('\n'),
      extracted: extracted.join('\n'),
      flag: marks,
      previous: previous === null ? '' : drawPrevious(previous),
    },
  };
}

/**
 * The text of a PO file in UTF-8, a string to a line: a change of one sentence is a change of one
 * line. Reading it gives the same entries again.
 */
export function writePo({ header, entries, tail }: Omit<PoFile, 'faults'>): string {
  const record = (drawn: readonly PoEntry[]) =>
    Object.fromEntries(drawn.map((entry, i) => [`entry ${i}`, { entry: drawEntry(entry) }]));
  const table = {
    charset: 'utf-8',
    headers: { ...header.fields, ...PLAIN },
    translations: {
      '': { '': { msgid: '', msgstr: [], comments: header.comments } },
      ...record(entries.filter(({ obsolete }) => !obsolete)),
    },
    obsolete: record(entries.filter(({ obsolete }) => obsolete)),
  };
  const text = po
    .compile(table, { foldLength: 0 })
    .toString()
    .replace('charset=utf-8', 'charset=UTF-8')
    .replace(/^(#[~|:.,]*) +$/gm, '$1');
  return tail.length === 0 ? text : `${text}\n${tail.join('\n')}\n`;
}
