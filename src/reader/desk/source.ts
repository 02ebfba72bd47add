/**
 * Where the edition's JSON comes from: the network, the page itself, a single file, a map in a test.
 * Paths are those of the built site, `data/edition.json`. What a source gives is not trusted yet.
 */
export interface Source {
  readonly read: (path: string) => Promise<unknown>;
  /** True where a file is here already, so that reading it asks nobody. */
  readonly holds?: (path: string) => boolean;
}

/**
 * Why a file could not be had: the host says there is none (`missing`), nothing answered or the host
 * failed (`network`), or what came is not what it should be (`broken`).
 */
export type FaultKind = 'missing' | 'network' | 'broken';

/** A file that could not be had, and why. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
  readonly kind: FaultKind;
  readonly path: string;

  constructor(kind: FaultKind, path: string, options?: ErrorOptions) {
    super(`${path}: ${kind}`, options);
    this.kind = kind;
    this.path = path;
  }
}
