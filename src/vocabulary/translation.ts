import { type Article, type Block, type Caption, passagesOf } from './article.ts';

declare const brand: unique symbol;
/**
 * A part of an article that is translated on its own: a sentence by its anchor (`l15s2`), a line of
 * the head (`kicker`, `pretitle`, `title`, `subtitle`, `byline`), a caption (`caption1`) or its
 * credit (`caption1-credit`).
 */
export type UnitId = string & { readonly [brand]: 'UnitId' };

const UNIT =
  /^(?:l\d+(?:s\d+)?|kicker|pretitle|title|subtitle|byline|caption[1-9]\d*(?:-credit)?)$/;

/** True for `l15s2`, `title`, `caption1-credit`. */
export function isUnitId(value: string): value is UnitId {
  return UNIT.test(value);
}

/** The id, or an error that names the value. */
export function unitId(value: string): UnitId {
  if (!isUnitId(value)) throw new Error(`not a unit id: ${JSON.stringify(value)}`);
  return value;
}

/** What is to be translated: the reading text of one unit. */
export interface SourceUnit {
  readonly id: UnitId;
  readonly text: string;
}

/** One unit in another language. `stale`: its source has changed since it was translated. */
export interface TranslatedUnit {
  readonly id: UnitId;
  readonly text: string;
  readonly state: 'current' | 'stale';
}

/** An article in another language, as far as it is translated; units in reading order. */
export interface Translation {
  readonly language: 'en';
  readonly units: readonly TranslatedUnit[];
  /** Units that the article has, translated or not. */
  readonly of: number;
}

type Unit = readonly [id: string, text: string | null];

function unitsOfCaption({ anchor, text, creditText }: Caption): readonly Unit[] {
  return [
    [anchor, text],
    [`${anchor}-credit`, creditText],
  ];
}

function unitsOfBlock(block: Block): readonly Unit[] {
  return passagesOf(block).flatMap(({ text, sentences }) =>
    sentences.map(({ anchor, start, end }): Unit => [anchor, text.slice(start, end)]),
  );
}

/**
 * The units of an article in reading order: head, then sentences, each caption where it stood.
 * Parts that it does not have are left out, so that every unit has text.
 */
export function unitsOf(article: Article): readonly SourceUnit[] {
  const { kicker, pretitle, title, subtitle, bylineText, blocks, captions } = article;
  const captionsAfter = (index: number) =>
    captions.filter(({ after }) => after === index).flatMap(unitsOfCaption);
  const units: readonly Unit[] = [
    ['kicker', kicker],
    ['pretitle', pretitle],
    ['title', title],
    ['subtitle', subtitle],
    ['byline', bylineText],
    ...captionsAfter(-1),
    ...blocks.flatMap((block, index) => [...unitsOfBlock(block), ...captionsAfter(index)]),
  ];
  return units.flatMap(([id, text]) =>
    text === null || text === '' ? [] : [{ id: unitId(id), text }],
  );
}
