import { isWide, type LineClass, lineClassOf } from './line-classes.ts';

/** A code point with what line breaking needs to know of it. */
interface Glyph {
  readonly char: string;
  readonly kind: LineClass;
  readonly wide: boolean;
}

function glyph(char: string): Glyph {
  return { char, kind: lineClassOf(char), wide: isWide(char.codePointAt(0) ?? 0) };
}

const NEVER_FIRST: ReadonlySet<LineClass> = new Set([
  'close',
  'quote-close',
  'quote-straight',
  'exclaim',
  'infix',
  'hyphen',
  'space',
]);
const NEVER_LAST: ReadonlySet<LineClass> = new Set(['open', 'quote-open', 'quote-straight']);
const WORDLIKE: ReadonlySet<LineClass> = new Set(['letter', 'digit']);

/** UAX #14 LB19a: “ and ” keep to both neighbours unless both are wide. */
function quoteHolds(
  before: Glyph | undefined,
  left: Glyph,
  right: Glyph,
  after: Glyph | undefined,
) {
  if (right.kind === 'quote-open') return !(left.wide && after?.wide);
  if (left.kind === 'quote-close') return !(right.wide && before?.wide);
  return false;
}

/** LB25: figures keep their signs, points, currency and per cent. */
function figureHolds(before: Glyph | undefined, left: Glyph, right: Glyph): boolean {
  const sign = right.kind === 'prefix' || right.kind === 'postfix';
  switch (left.kind) {
    case 'prefix':
      return WORDLIKE.has(right.kind) || right.kind === 'han' || (sign && left.char === '+');
    case 'postfix':
      return WORDLIKE.has(right.kind) || (right.char === '+' && left.char === '%');
    case 'digit':
    case 'letter':
      return sign;
    case 'han':
      return right.kind === 'postfix';
    case 'infix':
    case 'exclaim':
      return '%+$'.includes(right.char);
    case 'hyphen':
      return right.kind === 'digit' && !/[0-9A-Za-z]/.test(before?.char ?? '');
    default:
      return false;
  }
}

/** LB23, LB28–30: Latin words and figures, and the brackets written tight to them. */
function wordHolds(left: Glyph, right: Glyph): boolean {
  if (WORDLIKE.has(left.kind)) {
    return WORDLIKE.has(right.kind) || (right.kind === 'open' && !right.wide);
  }
  if (!WORDLIKE.has(right.kind)) return false;
  return left.kind === 'infix' || (left.kind === 'exclaim' && '!)]}'.includes(left.char));
}

/**
 * Whether a line may break between two code points. `before` stands in front of `left` and `after`
 * behind `right`; they matter for quotes only. `mayBreak(undefined, '版', '。', undefined)` is false.
 */
export function mayBreak(
  before: string | undefined,
  left: string,
  right: string,
  after: string | undefined,
): boolean {
  const l = glyph(left);
  const r = glyph(right);
  if (r.kind === 'space') return false;
  if (l.kind === 'space') return true;
  if (NEVER_FIRST.has(r.kind) || NEVER_LAST.has(l.kind)) return false;
  if (l.kind === 'dash' && r.kind === 'dash') return false;
  const b = before === undefined ? undefined : glyph(before);
  if (quoteHolds(b, l, r, after === undefined ? undefined : glyph(after))) return false;
  return !figureHolds(b, l, r) && !wordHolds(l, r);
}
