/** A graph of two sides: for each node of the left, the nodes of the right it may be paired with. */
type MayPair = (left: number, right: number) => boolean;

/** Pairs of a matching, from the left and from the right; -1 where a node is alone. */
export interface Matching {
  readonly ofLeft: readonly number[];
  readonly ofRight: readonly number[];
}

/** The sides of a matching, and which nodes have to be paired before the rest may be. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly isNeededLeft: (left: number) => boolean;
  readonly isNeededRight: (right: number) => boolean;
}

/**
 * Pairs as many needed nodes as can be, trying the kinds of edges in the order given: a pair of an
 * earlier kind may be changed, but no node once paired is left alone again (augmenting paths).
 */
export function matchFigures(sides: Sides, kinds: readonly MayPair[]): Matching {
  const ofLeft = new Array<number>(sides.left).fill(-1);
  const ofRight = new Array<number>(sides.right).fill(-1);
  const lefts = [...ofLeft.keys()];
  const rights = [...ofRight.keys()];
  const pair = (left: number, right: number) => {
    ofLeft[left] = right;
    ofRight[right] = left;
  };

  const growFromLeft = (
    left: number,
    may: MayPair,
    among: readonly number[],
    seen: Set<number>,
  ): boolean =>
    among.some((right) => {
      if (seen.has(right) || !may(left, right)) return false;
      seen.add(right);
      const other = ofRight[right] ?? -1;
      if (other >= 0 && !growFromLeft(other, may, among, seen)) return false;
      pair(left, right);
      return true;
    });
  const growFromRight = (right: number, may: MayPair, seen: Set<number>): boolean =>
    lefts.some((left) => {
      if (seen.has(left) || !may(left, right)) return false;
      seen.add(left);
      const other = ofLeft[left] ?? -1;
      if (other >= 0 && !growFromRight(other, may, seen)) return false;
      pair(left, right);
      return true;
    });

  const neededRights = rights.filter(sides.isNeededRight);
  for (const among of [neededRights, rights]) {
    for (const may of kinds) {
      for (const left of lefts) {
        if (sides.isNeededLeft(left) && ofLeft[left] === -1)
          growFromLeft(left, may, among, new Set());
      }
    }
  }
  for (const may of kinds) {
    for (const right of neededRights)
      if (ofRight[right] === -1) growFromRight(right, may, new Set());
  }
  return { ofLeft, ofRight };
}
