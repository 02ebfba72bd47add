import { sourceRanges } from '../text/traced-text.ts';
import type { Article, Correction, Mend, Range } from '../vocabulary/article.ts';
import type { Warning } from '../vocabulary/page.ts';
import type { AssembledArticle } from './assemble-article.ts';
import { checkConservation, makeReplay } from './check-conservation.ts';
import type { TranscriptPlaces } from './transcript-places.ts';

/** All that was made of a transcript. */
export interface Made {
  readonly transcript: string;
  readonly places: TranscriptPlaces;
  readonly assembled: readonly AssembledArticle[];
  /** The finished articles, in the same order. */
  readonly articles: readonly Article[];
  /** What was set aside or replaced on single lines; joins of lines are in the articles. */
  readonly mends: readonly Mend[];
  readonly corrections: readonly Correction[];
  readonly markup: readonly Range[];
}

/** What the account found wrong; both are empty unless the press has a fault. */
export interface Account {
  /** Text that found no place, to be set aside so that it is not lost. */
  readonly unplaced: readonly Mend[];
  readonly warnings: readonly Warning[];
}

/** The record of a join is a line end alone; what stood between has a record of its own. */
const JOIN = 'line-wrap';

/**
 * Checks on every page that each character of the transcript ended in exactly one place, and that the
 * transcript and the record give the reading text again. A fault is a warning that asks for a report.
 */
export function accountFor(made: Made): Account {
  const { transcript, places, assembled } = made;
  const { lost, doubled } = checkConservation(transcript, {
    reading: assembled.flatMap(({ runs }) => runs.map(({ words }) => words)),
    mends: [...made.mends.filter(({ rule }) => rule !== JOIN), ...made.corrections],
    markup: made.markup,
  });
  const unplaced = lost.map((range): Mend => {
    const from = transcript.slice(...range);
    return { rule: 'unplaced', line: places.lineAt(range[0]), from, to: '', range };
  });
  const warnings = [
    ...unplaced.map(({ line, from }) =>
      fault(line, 'unplaced', from, 'found no place and was set aside'),
    ),
    ...doubled.map((range) =>
      fault(places.lineAt(range[0]), 'doubled', transcript.slice(...range), 'stands in two places'),
    ),
    ...unrecorded(made),
  ];
  return { unplaced, warnings };
}

/** Reading text that the transcript and the article's record do not give again. */
function unrecorded({ transcript, places, assembled, articles }: Made): Warning[] {
  return assembled.flatMap(({ runs }, i) => {
    const article = articles[i];
    const record = article === undefined ? [] : [...article.mends, ...article.corrections];
    const replay = makeReplay(transcript, record);
    return runs.flatMap(({ words }) =>
      replay(sourceRanges(words)) === words.text
        ? []
        : [
            fault(
              places.lineAt(words.at[0] ?? 0),
              'unrecorded',
              words.text,
              'is not what the record gives',
            ),
          ],
    );
  });
}

/** Characters of a text that a message quotes. */
const QUOTED = 40;

function fault(line: number, rule: string, text: string, what: string): Warning {
  const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return { line, rule, message: `${JSON.stringify(quoted)} ${what}: please report it` };
}
