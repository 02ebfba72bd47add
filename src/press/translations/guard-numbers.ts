import { decimal, significantDigits } from '../../text/quantities/decimal.ts';
import { endsOf, type Quantity, type SingleFigure } from '../../text/quantities/quantity.ts';
import { readQuantitiesEn } from '../../text/quantities/read-quantities-en.ts';
import { readQuantitiesZh } from '../../text/quantities/read-quantities-zh.ts';
import { sameBound, sameFigure } from '../../text/quantities/same-figure.ts';
import { sayQuantity } from '../../text/quantities/say-quantity.ts';
import type { SetPhrase } from '../../text/quantities/set-phrases.ts';
import type { Range } from '../../vocabulary/article.ts';
import { matchFigures } from './match-figures.ts';

/**
 * A figure that the two sentences do not share. `tenfold`: the same digits, a power of ten apart;
 * `changed`: another figure of its kind; `bound`: more than, nearly or about was lost or added.
 */
export interface NumberFinding {
  readonly kind: 'tenfold' | 'changed' | 'missing' | 'invented' | 'bound';
  /** How the Chinese figure may read in English: `849 million yuan`; null for an invented one. */
  readonly expected: string | null;
  /** The English figure as it stands; null for a missing one. */
  readonly found: string | null;
  /** UTF-16 offsets into the Chinese sentence. */
  readonly zh: Range | null;
  /** UTF-16 offsets into the English sentence. */
  readonly en: Range | null;
}

interface End extends Omit<Quantity, 'figure'> {
  readonly figure: SingleFigure;
}

function endsIn(quantities: readonly Quantity[]): readonly End[] {
  return quantities.flatMap((quantity) =>
    endsOf(quantity.figure).map((figure) => ({ ...quantity, figure })),
  );
}

/** 1—11月 is from January to November, and the first 11 months: the second reading, if there is one. */
function withCountedMonths(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity): Quantity => {
    const { figure } = quantity;
    if (figure.kind !== 'range' || figure.from.kind !== 'date' || figure.to.kind !== 'date')
      return quantity;
    const { from, to } = figure;
    if (from.year !== null || from.month !== 1 || from.day !== null || to.month === null)
      return quantity;
    const value = decimal(String(to.month));
    return { ...quantity, figure: { kind: 'period', value, unit: 'month' } };
  });
}

function isTenfold(one: SingleFigure, other: SingleFigure): boolean {
  return (
    'value' in one &&
    'value' in other &&
    one.value !== other.value &&
    significantDigits(one.value) === significantDigits(other.value)
  );
}

/** How alike a missing and an invented figure are: their pair is one finding, not two. */
function likeness(zh: SingleFigure, en: SingleFigure): number {
  if (isTenfold(zh, en)) return 4;
  // 8 percent for 8 percentage points.
  if ('value' in zh && 'value' in en && zh.value === en.value) return 3;
  if (zh.kind !== en.kind) return 0;
  return zh.kind === 'amount' && en.kind === 'amount' && zh.unit === en.unit ? 2 : 1;
}

function toFinding(
  kind: NumberFinding['kind'],
  zh: End | null,
  en: End | null,
  english: string,
): NumberFinding {
  return {
    kind,
    expected: zh && sayQuantity(zh),
    found: en && english.slice(en.start, en.end),
    zh: zh && [zh.start, zh.end],
    en: en && [en.start, en.end],
  };
}

/** Pairs what is left over, the most alike first, and names each pair or lone figure. */
function nameFaults(
  missing: readonly End[],
  invented: readonly End[],
  english: string,
): readonly NumberFinding[] {
  const pairs = missing
    .flatMap((zh) => invented.map((en) => ({ zh, en, like: likeness(zh.figure, en.figure) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const taken = new Set<End>();
  const findings: NumberFinding[] = [];
  for (const { zh, en, like } of pairs) {
    if (taken.has(zh) || taken.has(en)) continue;
    taken.add(zh).add(en);
    findings.push(toFinding(like === 4 ? 'tenfold' : 'changed', zh, en, english));
  }
  const isLeft = (end: End) => !taken.has(end);
  return [
    ...findings,
    ...missing.filter(isLeft).map((zh) => toFinding('missing', zh, null, english)),
    ...invented.filter(isLeft).map((en) => toFinding('invented', null, en, english)),
  ];
}

function compare(
  zh: readonly End[],
  en: readonly End[],
  english: string,
): readonly NumberFinding[] {
  const same = (left: number, right: number): boolean => {
    const [one, other] = [zh[left], en[right]];
    return one !== undefined && other !== undefined && sameFigure(one.figure, other.figure);
  };
  const sameWithBound = (left: number, right: number): boolean =>
    same(left, right) && sameBound(zh[left]?.bound ?? null, en[right]?.bound ?? null);
  const { ofLeft, ofRight } = matchFigures(
    {
      left: zh.length,
      right: en.length,
      isNeededLeft: (left) => zh[left]?.soft === false,
      isNeededRight: (right) => en[right]?.soft === false,
    },
    [sameWithBound, same],
  );
  const bounds = zh.flatMap((one, left) => {
    const other = en[ofLeft[left] ?? -1];
    return !other || one.soft || sameBound(one.bound, other.bound)
      ? []
      : [toFinding('bound', one, other, english)];
  });
  const missing = zh.filter(({ soft }, left) => !soft && ofLeft[left] === -1);
  const invented = en.filter(({ soft }, right) => !soft && ofRight[right] === -1);
  return [...nameFaults(missing, invented, english), ...bounds];
}

/**
 * Compares the figures of a Chinese sentence and its English one, as multisets: each must stand in the
 * other, converted. Turns of speech (`soft` figures) may stand for a figure but are not asked for, and
 * what set phrases hold is not compared. Findings in the order of the English, lost figures last.
 */
export function guardNumbers(
  zh: string,
  en: string,
  setPhrases: readonly SetPhrase[],
): readonly NumberFinding[] {
  const chinese = readQuantitiesZh(zh, setPhrases);
  const english = endsIn(readQuantitiesEn(en, setPhrases));
  const readings = [chinese, withCountedMonths(chinese)].map((reading) =>
    compare(endsIn(reading), english, en),
  );
  const [plain = [], counted = []] = readings;
  const findings = counted.length < plain.length ? counted : plain;
  const placeOf = ({ en: range }: NumberFinding) => range?.[0] ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b));
}
