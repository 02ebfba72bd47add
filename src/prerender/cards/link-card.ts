/** The picture that a shared link shows. */
export interface LinkCard {
  /**
   * Where it is below the base, `cards/a/kaige.png?v=1f2e3d4c`. The file keeps its name; the version is
   * of what is drawn, so that a crawler that keeps pictures by their address asks for a changed one.
   */
  readonly path: string;
  /** What it says, for who cannot see it. */
  readonly alt: string;
}
